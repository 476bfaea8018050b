define([], function () {
  return {
    MineTitle: 'Mitt'
  };
});
