define([], function () {
  return {
    MineTitle: 'Mine'
  };
});
