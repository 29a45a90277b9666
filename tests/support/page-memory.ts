/** What a page keeps, all worlds of it together, once what nobody holds is swept up. */
export type PageMemory = {
  listeners: number;
  /** As many nodes, or what they take, in bytes: enough to see whether it grows. */
  nodes: number;
  /** Of scripts and, in Firefox, of the document, too. */
  bytes: number;
};
