import * as trials from "./browser-trials.ts";
import * as clips from "./clips.ts";
import type { Corpus } from "./corpus.ts";
import { openToFill, openToRead } from "./corpus-file.ts";
import * as corrections from "./corrections.ts";
import type { Database } from "./database.ts";
import * as departures from "./departures.ts";
import * as frontier from "./frontier.ts";
import { reopenLost } from "./lost-records.ts";
import { endRun, openRun } from "./open-run.ts";
import { pageFates } from "./page-fates.ts";
import * as resting from "./resting-hosts.ts";
import * as responses from "./responses.ts";
import * as runNotes from "./run-notes.ts";
import { storedReadings, storedVersions } from "./stored-readings.ts";
import { counts, coverage, reportsWithoutPlace } from "./tallies.ts";
import { changesSince } from "./report-changes.ts";
import { departuresSince } from "./report-departures.ts";
import { isCovered } from "./site-coverage.ts";
import * as siteProgress from "./site-progress.ts";
import { siteStates } from "./site-states.ts";
import * as twins from "./twins.ts";
import { keepCopy, keepVisit, reportsAt, storeVisit } from "./visits.ts";

/**
 * Opens the corpus in a folder and brings its schema up to date; a folder or corpus that is not there
 * is created. Throws `UsageError` where the folder is not a corpus, cannot be written, or was written
 * by a newer version.
 */
export function openCorpus(directory: string): Corpus {
  return corpusOn(openToFill(directory), directory);
}

/**
 * Opens a corpus that is there, to read it, also where nothing can be written: on a disk that can only be read, or in
 * somebody else's folder. Only one of an older version is written to. Throws `UsageError` where the folder is not a
 * corpus, was written by a newer version, or would have to be written to and cannot be.
 */
export function openCorpusToRead(directory: string): Corpus {
  return corpusOn(openToRead(directory), directory);
}

function corpusOn(db: Database, directory: string): Corpus {
  return {
    directory,
    enqueue: (entries) => frontier.enqueue(db, entries),
    takeNext: (site) => frontier.takeNext(db, site),
    finish: (url, outcome) => frontier.finish(db, url, outcome),
    storeVisit: (response, readings, gain) => storeVisit(db, response, readings, gain),
    keepVisit: (url, gain) => keepVisit(db, url, gain),
    passOver: (site, reason) => siteProgress.passOver(db, site, reason),
    progress: (site) => siteProgress.progress(db, site),
    isCovered: (site, years) => isCovered(db, site, years),
    twinsOf: (url, site, textSha256) => twins.twinsOf(db, url, site, textSha256),
    keepCopy: (url, copy) => keepCopy(db, url, copy),
    noteDeparture: (url, reason) => departures.noteDeparture(db, url, reason),
    hasDeparted: (url) => departures.hasDeparted(db, url),
    hasMoved: (url) => departures.hasMoved(db, url),
    reportsAt: (url) => reportsAt(db, url),
    idleParameters: (site) => twins.idleParameters(db, site),
    interrupted: () => frontier.interrupted(db),
    reopenLost: (ends) => reopenLost(db, ends),
    lastRecord: () => responses.lastRecord(db),
    archivedFiles: () => responses.archivedFiles(db),
    archivedBehind: (file, offset) => responses.archivedBehind(db, file, offset),
    hasWaiting: (site) => frontier.hasWaiting(db, site),
    openRun: (run, sites) => openRun(db, run, sites),
    endRun: () => endRun(db),
    noteInRun: (note) => runNotes.noteInRun(db, note),
    runSoFar: () => runNotes.runSoFar(db),
    restingHosts: () => resting.restingHosts(db),
    noteRest: (host, until) => resting.noteRest(db, host, until),
    browserTrials: (site, lack) => trials.browserTrials(db, site, lack),
    noteBrowserTrial: (site, lack, gained) => trials.noteBrowserTrial(db, site, lack, gained),
    latestResponse: (url) => responses.latestResponse(db, url),
    keepClip: (saved, response) => clips.keepClip(db, saved, response),
    fateOfClip: (saved) => clips.fateOf(db, saved),
    clippedPage: (page) => clips.siblingOf(db, page),
    corrections: () => corrections.corrections(db),
    correctionsOf: (reading) => corrections.correctionsOf(db, reading),
    hasReportLike: (reading) => clips.hasReportLike(db, reading),
    counts: (since) => counts(db, since),
    departuresSince: (since) => departuresSince(db, since),
    changesSince: (since) => changesSince(db, since),
    coverage: () => coverage(db),
    siteStates: () => siteStates(db),
    reportsWithoutPlace: () => reportsWithoutPlace(db),
    pageFates: (containing) => pageFates(db, containing),
    readings: (filter = {}) => storedReadings(db, filter),
    versions: (filter = {}) => storedVersions(db, filter),
    close: () => db.close(),
  };
}
