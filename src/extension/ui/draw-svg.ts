/** A drawing as the bytes of a PNG. The drawing must hold all its pictures itself. */
export async function svgToPng(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>(done => {
      canvas.toBlob(done, 'image/png');
    });
    if (!blob) throw new Error('the picture could not be made');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
