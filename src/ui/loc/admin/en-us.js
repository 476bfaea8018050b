define([], function () {
  return {
    AdminTitle: 'Torget administration'
  };
});
