define([], function () {
  return {
    AdminTitle: 'Torgets administration',
    AdminSections: 'Delar av administrationen',
    AdminLoading: 'Hämtar',
    AdminOwnersOnly: 'Den här delen är för webbplatsens ägare.',
    AdminHealthTab: 'Hälsa',
    AdminHealthTitle: 'Torgets hälsa',
    AdminPackageFound: 'Version {version}.'
  };
});
