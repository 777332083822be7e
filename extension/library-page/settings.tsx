import { useEffect, useState } from "react";
import { isRecognising, startRecognising, stopRecognising } from "../badges/badge-script.ts";
import { translate } from "../messages.ts";

/** What the reader may turn on, with the sentence that says what it costs, and what is done with their data. */
export function Settings() {
  const [isOn, setIsOn] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    isRecognising().then(setIsOn, () => {});
  }, []);
  const turn = (wanted: boolean): void => {
    setIsRefused(false);
    const done = wanted ? startRecognising() : stopRecognising().then(() => false);
    done.then(
      (now) => {
        setIsOn(now);
        setIsRefused(wanted && !now);
      },
      () => setIsRefused(true),
    );
  };
  return (
    <section className="settings">
      <h2>{translate("settings")}</h2>
      <p>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            aria-describedby="recognise-why"
            onChange={({ target }) => turn(target.checked)}
          />
          {translate("recognise")}
        </label>
      </p>
      <p id="recognise-why" className="note">
        {translate("recogniseWhy")}
      </p>
      {isRefused && (
        <p role="alert" className="error">
          {translate("permissionRefused")}
        </p>
      )}
      <p>
        <a href="/privacy/index.html">{translate("privacy")}</a>
      </p>
    </section>
  );
}
