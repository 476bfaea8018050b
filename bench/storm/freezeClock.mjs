// Loaded before the embedded tenant: its clock then moves by POST /_tenant/clock alone, so that a storm is told the same
// time by the service and by the devices, however long the machine takes over it.
const at = Date.now();
Date.now = () => at;
