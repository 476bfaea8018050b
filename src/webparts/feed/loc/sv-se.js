define([], function () {
  return {
    paneDescription: "Vad som visas här och vad som får skrivas."
  };
});
