import { ImportError } from './failure.ts';
import { importRequestSchema, type ImportMessage } from './messages.ts';
import { readMembers } from './read-members.ts';

function send(message: ImportMessage): void {
  self.postMessage(message, { transfer: [] });
}

async function run(data: unknown): Promise<void> {
  try {
    const { file, name, ...options } = importRequestSchema.parse(data);
    const source = { name, size: file.size, stream: file.stream() };
    const { info, members } = await readMembers(source, { ...options, onProgress: (progress) => send({ type: 'progress', progress }) });
    // As a Blob it goes over without the page's own thread having to copy it.
    send({ type: 'done', info, members });
  } catch (error) {
    // Anything but a refusal is a mistake of ours: it goes to the page as the worker's own error.
    if (error instanceof ImportError) send({ type: 'refused', failure: error.failure });
    else reportError(error);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => void run(data));
