// Makes a chosen photo smaller before it is sent, to save data and time; the place and the camera go with it. Without this
// the photo is sent as it is, and the server does the same. A photo that the browser cannot read is left alone.
const SIDE = 2800; // as the server keeps it
const QUALITY = 0.82;
const SMALL = 600_000; // bytes that are not worth the work

const shrink = async (input) => {
  const file = input.files[0];
  if (!file || file.size < SMALL || !/^image\//.test(file.type)) return;
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const paper = canvas.getContext("2d");
  paper.fillStyle = "#fff";
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.imageSmoothingQuality = "high";
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const smaller = await new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
  // Another file may have been chosen meanwhile.
  if (!smaller || smaller.size >= file.size || input.files[0] !== file) return;
  const files = new DataTransfer();
  files.items.add(new File([smaller], "photo.jpg", { type: "image/jpeg" }));
  input.files = files.files;
};

for (const input of document.querySelectorAll('input[type="file"]')) {
  let working = null;
  input.addEventListener("change", () => {
    const work = shrink(input)
      .catch(() => {})
      .then(() => {
        if (working === work) working = null;
      });
    working = work;
  });
  input.form.addEventListener("submit", (event) => {
    if (!working) return;
    event.preventDefault();
    const { submitter } = event;
    working.then(() => input.form.requestSubmit(submitter));
  });
}
