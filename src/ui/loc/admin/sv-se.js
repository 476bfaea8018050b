define([], function () {
  return {
    AdminTitle: 'Torgets administration'
  };
});
