/** An entry of a menu that a script draws as a tree. */
export interface TreeNode {
  readonly id: string;
  /** The one that it stands under. */
  readonly above: string;
  readonly name: string;
}

/**
 * What the entries of a tree are called with the entry that they stand under: 年度报告 says what 市直部门 under it
 * is. A single root is the name of the whole tree, and none of the way.
 */
export function namesInTree(nodes: readonly TreeNode[]): (node: TreeNode) => string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const tops = nodes.filter(({ id, above }) => above === id || !byId.has(above));
  const [root] = tops.length === 1 ? tops : [];
  return ({ id, above, name }) => {
    const over = byId.get(above);
    return over === undefined || over === root || over.id === id ? name : `${over.name} ${name}`;
  };
}
