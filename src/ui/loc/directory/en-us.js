define([], function () {
  return {
    DirectoryTitle: 'Colleagues'
  };
});
