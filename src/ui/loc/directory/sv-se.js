define([], function () {
  return {
    DirectoryTitle: 'Kollegor'
  };
});
