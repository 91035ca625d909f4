/** What a browser sees of a film: for recordings without width and height. */
export interface FilmSeen {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  /** A picture from near its beginning, as WebP or PNG; `null` where there is nothing to see. */
  readonly poster: Blob | null;
}

/** In milliseconds: a browser that has not opened a file of this computer by then will not. */
const PATIENCE = 10_000;

/** Opens a film without showing it; `null` where the browser cannot play it. Never rejects. */
export async function filmSeen(file: Blob): Promise<FilmSeen | null> {
  const address = URL.createObjectURL(file);
  const film = document.createElement('video');
  film.muted = true;
  film.preload = 'auto';
  film.src = address;
  try {
    if (!(await happened(film, 'loadeddata')) || !Number.isFinite(film.duration)) return null;
    const { duration: seconds, videoWidth: width, videoHeight: height } = film;
    if (width === 0) return { seconds, width, height, poster: null };
    // The very first picture is black in many a film.
    film.currentTime = Math.min(1, seconds / 10);
    const poster = (await happened(film, 'seeked')) ? await frameOf(film) : null;
    return { seconds, width, height, poster };
  } finally {
    film.removeAttribute('src');
    URL.revokeObjectURL(address);
  }
}

const happened = (film: HTMLMediaElement, name: string): Promise<boolean> =>
  new Promise((answer) => {
    const timer = setTimeout(() => answer(false), PATIENCE);
    const say = (outcome: boolean) => () => {
      clearTimeout(timer);
      answer(outcome);
    };
    film.addEventListener(name, say(true), { once: true });
    film.addEventListener('error', say(false), { once: true });
  });

/** The picture that a film shows just now; `null` where there is none. */
export async function frameOf(film: HTMLVideoElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = film.videoWidth;
  canvas.height = film.videoHeight;
  canvas.getContext('2d')?.drawImage(film, 0, 0);
  return new Promise((answer) => canvas.toBlob(answer, 'image/png'));
}
