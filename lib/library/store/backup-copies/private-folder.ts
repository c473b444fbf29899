/** A few files in one folder: what snapshots need of the origin private file system. */
export type Folder = {
  names(): Promise<string[]>;
  /** Names of files that are written to their end. */
  written(): Promise<string[]>;
  /** `undefined`: there is no such file. */
  read(name: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | undefined>;
  /** Appears as a whole when it is done; until then there is an empty file of that name. */
  write(name: string, content: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void>;
  remove(name: string): Promise<void>;
};

/** A folder in the origin private file system, made when it is first used. */
export function privateFolder(name: string): Folder {
  const open = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  return {
    async names() {
      const found: string[] = [];
      for await (const file of (await open()).keys()) found.push(file);
      return found;
    },
    async written() {
      const found: string[] = [];
      for await (const file of (await open()).values())
        if (file.kind === 'file' && (await file.getFile()).size > 0) found.push(file.name);
      return found;
    },
    async read(file) {
      const handle = await (await open()).getFileHandle(file).catch(() => undefined);
      return (await handle?.getFile())?.stream();
    },
    async write(file, content) {
      const handle = await (await open()).getFileHandle(file, { create: true });
      // The browser writes to a temporary file and swaps it in on close, so there is never half a file.
      // https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createWritable
      await content.pipeTo(await handle.createWritable());
    },
    remove: async file => (await open()).removeEntry(file),
  };
}
