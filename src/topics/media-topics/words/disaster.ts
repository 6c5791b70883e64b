import type { ConceptWords } from './concept-words.ts';

/** Disasters, accidents and the help that follows. */
export const disasterWords: ConceptWords = {
  'disaster, accident and emergency incident': [
    'calamity, catastrophe, tragic incident, tragedy',
    'victim, rescue, survivor, death toll',
  ],
  'accident and emergency incident': [
    'accident, electrocute, electrocuted, freak accident, fall to death, fell to death, stampede, crush, stampeding, suffocate, electrocution, fell from, fall from roof, survivor found',
    'injure, accidental, rescue, incident, dead, injured',
  ],
  'explosion accident and incident': [
    'gas explosion, cylinder blast, gas leak, gas cylinder, gas leakage, cylinder explosion, boiler explosion, gas leakage explosion, explosion, mortar shell blast',
    'blast, explode',
  ],
  'industrial accident and incident': [
    'factory fire, mine collapse, coal mine, trapped miner, trapped miners, factory explosion, mine accident, industrial accident, factory collapse, oil spill, dam collapse',
    'miner',
  ],
  'nuclear accident and incident': ['nuclear accident, meltdown, Chernobyl, Fukushima'],
  'transportation accident and incident': [
    'vehicle plunge, cable car accident',
    'crash, collision, overturn, wreckage',
  ],
  'air and space accident and incident': [
    'plane crash, helicopter crash, air crash, crash landing, emergency landing, aircraft crash, crash site, jet crash, black box, airliner crash, mid-air collision, air disaster, Boeing 737 Max',
    'plane, helicopter, aircraft, wreckage, crash, pilot, flight',
  ],
  'maritime accident and incident': [
    'shipwreck, boat capsize, capsize, ferry sink, boat sink, ship sink, boat tragedy, boat accident, ferry disaster, sunk, ship collision',
    'boat, ferry, vessel, sink, coast guard, ship',
  ],
  'railway accident and incident': [
    'train crash, derailment, derail, train accident, train collision, train derail, level crossing accident',
    'train, track, bogie, locomotive',
  ],
  'road accident and incident': [
    'road accident, car crash, traffic accident, bus crash, bus accident, road crash, collision, head-on collision, fatal crash, motorway accident, car accident, ran over, run over, road mishap, ditch, overturn, road traffic accident, road accidents, pile-up, truck hit, crashed into, hit by a truck, hit by a car, hit by a bus, hit by a vehicle, hit by a train, knocked down by, runs over, mowed down, vehicle overturn, car overturn, bus overturn, truck overturn, fell into a ravine, plunge into, killed in accident, road tragedy, fatal accident, motorway crash, traffic death',
    'crash, truck, bus, motorcycle, vehicle, driver, car, highway, collide, speeding, motorcyclist, injured, pedestrian, ravine',
  ],
  'structural failure': [
    'building collapse, roof collapse, bridge collapse, collapsed building, roof of, wall collapse, collapse of, roof cave in, roof collapses',
    'collapse, rubble, debris, dilapidated',
  ],
  drowning: ['drown, drowned, drowning, swept away'],
  disaster: [
    'disaster, disaster management, NDMA, PDMA, emergency relief, disaster risk, disaster relief',
    'rescue, relief, devastation, affectees',
  ],
  famine: ['famine, starvation, acute hunger, food insecurity, food crisis', 'hunger, starve'],
  fire: [
    'blaze, firefighter, fire brigade, fire broke out, fire erupt, inferno, short circuit, gutted, fire department, fire engine, catch fire, caught fire, house fire, fire engulf, fire in',
    'fire, flame, smoke, burn, extinguish',
  ],
  wildfire: ['wildfire, bushfire, forest fire, wildfires, brush fire', 'acres, containment'],
  'natural disaster': ['natural disaster, natural calamity, natural disasters', 'devastate, devastation'],
  drought: ['drought, water shortage, parched', 'dry'],
  earthquake: [
    'earthquake, quake, aftershock, seismic, epicentre, epicenter, richter scale, magnitude quake, temblor',
    'tremor, magnitude, jolt, rubble',
  ],
  flood: [
    'flood, flooding, floodwater, flash flood, inundate, inundated, overflow, flood-hit, flood victim, flood relief, flood affectees, floods, urban flooding, cloudburst, rainwater, flood-affected, high flood, low flood',
    'river, downpour, dam, evacuate, water level, submerge, rescue, cusec, embankment, monsoon',
  ],
  landslide: ['landslide, mudslide, landsliding, rockslide, mudslides, glacial lake outburst', 'debris'],
  avalanche: ['avalanche'],
  'meteorological disaster': [
    'tornado, blizzard, hailstorm, lightning strike, tornadoes, lightning, torrential rain, torrential rains, heavy rains, snowstorm, ice storm, winter storm',
    'storm',
  ],
  windstorms: ['windstorm, dust storm, gale, duststorm, strong winds', 'wind'],
  hurricane: [
    'hurricane, cyclone, typhoon, tropical storm, storm surge, superstorm',
    'landfall, evacuate, category, storm',
  ],
  'volcanic eruption': ['volcano, volcanic, lava, volcanic ash, erupting volcano', 'eruption, ash'],
  tsunami: ['tsunami'],
  'emergency response': [
    'rescue operation, Rescue 1122, search and rescue, rescue team, rescue worker, first responder, emergency service, rescue workers, emergency response, Edhi, evacuation, rescued, rescuer, rescue services, mock drill',
    'rescue, evacuate, ambulance, emergency',
  ],
};
