define([], function () {
  return {
    KudosTitle: 'Thanks'
  };
});
