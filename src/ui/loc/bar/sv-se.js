define([], function () {
  return {
    BarTitle: 'Torget'
  };
});
