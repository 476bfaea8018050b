define([], function () {
  return {
    KudosTitle: 'Beröm'
  };
});
