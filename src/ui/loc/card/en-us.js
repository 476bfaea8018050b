define([], function () {
  return {
    CardTitle: 'Torget'
  };
});
