import type { ConceptWords } from './concept-words.ts';

/** Nature, climate, pollution; and the weather. */
export const environmentWords: ConceptWords = {
  environment: [
    'environmental, environmentalist, environmental protection, ecological, green initiative, environment day, minister of the environment',
    'green, nature, ecology, environment',
  ],
  'climate change': [
    'climate change, global warming, greenhouse gas, carbon emission, climate crisis, climate action, climate justice, climate activist, carbon dioxide, climate resilience, emissions, rising sea, glacier melt, COP29, COP30, climate-resilient, climate finance, climate summit, net zero, glacier, fossil fuel, decarbonisation, carbon market, climate resilient, Paris climate',
    'climate, emission, carbon, warming, resilience',
  ],
  conservation: [
    'conservation, conservationist, reforestation, wildlife protection, tree plantation, plantation drive, plantation campaign, WWF, afforestation, saplings, plant trees, wildlife department, rewild, sapling',
    'wildlife, species, protect, habitat',
  ],
  'nature preserve': ['national park, nature reserve, wildlife sanctuary, game reserve, marine park', 'park, reserve'],
  'environmental pollution': [
    'pollution, pollutant, toxic waste, contamination, plastic pollution, contaminate, polluter, polluting',
    'toxic, smoke',
  ],
  'air pollution': [
    'air pollution, smog, air quality, AQI, air quality index, smoke-emitting, anti-smog',
    'haze, emission',
  ],
  'water pollution': ['water pollution, oil spill, contaminated water, polluted river'],
  'hazardous material': ['hazardous material, chemical leak, asbestos, hazardous waste'],
  'environmental clean-up': ['clean-up operation, beach clean-up'],
  'natural resource': ['natural resource, natural resources'],
  nature: ['biodiversity, wildlife, flora and fauna, natural habitat'],
  forest: [
    'deforestation, forest, rainforest, woodland, amazon rainforest, mangrove, forest department',
    'tree, trees',
  ],
  mountain: ['mountain range, himalaya'],
  ocean: ['ocean, coral reef, marine life, sea level, coral bleaching', 'sea, marine'],
  river: ['river pollution, riverbank, river basin', 'river'],
  wetland: ['wetland, wetlands'],
  ecosystem: ['ecosystem, biodiversity'],
  'endangered species': [
    'endangered species, endangered, extinction, snow leopard, threatened species, critically endangered, near extinction',
    'species, habitat',
  ],
  'invasive species': ['invasive species, invasive, non-native species'],
  animal: [
    'animal, elephant, tiger, lion, leopard, whale, dolphin, bear attack, stray dog, shark, snake, crocodile, stray dogs, dog, cat, pet, wolf, penguin, turtle, birds, gorilla, kangaroo, rhino, monkey, puppy, bull, parrot, giraffe, camel',
    'species, wild, bird, owner',
  ],
  'animal disease': ['bird flu, avian flu, lumpy skin, foot and mouth, swine fever, mad cow, foot-and-mouth'],
  'pest and pest control': ['locust, pest control, locusts, armyworm, mosquito, fumigation'],
  'flowers and plants': [
    'flower show, botanical garden, flower exhibition, wildflower, orchid, cherry blossom',
    'flower, plant',
  ],
  sustainability: [
    'sustainability, sustainable development, SDGs, circular economy, sustainable development goals',
    'sustainable',
  ],
  weather: ['weather, meteorological department, met office, PMD, weather department', 'temperature, rain, cold, hot'],
  'weather forecast': [
    'weather forecast, rain forecast, forecaster, met department, meteorological, meteorologist, partly cloudy, heavy rain likely, dry weather, rain-thunderstorm, rain is expected, thunderstorm, Met Office, weather likely, mainly dry weather',
    'rain, forecast, cloudy, temperature, degree, snow, humid, chilly',
  ],
  'weather phenomena': [
    'heatwave, heat wave, cold wave, snowfall, hailstorm, monsoon rain, cold snap, dense fog, heavy rain, downpour, monsoon, fog, El Nino, polar vortex, hail, heavy snow, rainfall, mercury',
    'rain, temperature, snow, heat',
  ],
  'weather statistic': ['record temperature, hottest day, coldest day, rainfall record, hottest year', 'celsius'],
  'weather warning': [
    'weather warning, weather alert, storm warning, flood warning, flood alert, heat warning',
    'alert, advisory',
  ],
};
