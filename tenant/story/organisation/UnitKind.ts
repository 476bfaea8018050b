/** What a unit does: decides its titles, who writes which texts, and who answers. */
export type UnitKind =
  | 'homeCare' | 'alarmCentre' | 'nursingHome' | 'disability' | 'dayCentre' | 'health' | 'respite' | 'staffPool' | 'careAssessment'
  | 'preschool' | 'school' | 'specialSchool' | 'pupilHealth' | 'upperSchool' | 'adultEducation'
  | 'social' | 'livelihood' | 'treatment'
  | 'street' | 'water' | 'waste' | 'environment' | 'permit' | 'planning'
  | 'meals' | 'facilities' | 'cleaning' | 'vehicles'
  | 'library' | 'musicSchool' | 'youthCentre' | 'sport' | 'culture'
  | 'comms' | 'finance' | 'hr' | 'it' | 'contactCentre' | 'office' | 'safety' | 'business' | 'rescue';
