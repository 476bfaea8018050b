define([], function () {
  return {
    paneDescription: "What this place shows and what may be written here."
  };
});
