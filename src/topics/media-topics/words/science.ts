import type { ConceptWords } from './concept-words.ts';

/** Research, discovery and technology. */
export const scienceWords: ConceptWords = {
  'science and technology': [
    'science and technology, scientific, scientist, science',
    'technology, innovation, researcher',
  ],
  'biomedical science': ['biomedical, stem cell'],
  biotechnology: ['biotechnology, biotech, gene editing, CRISPR'],
  mathematics: ['mathematics, mathematician, maths'],
  astronomy: [
    'astronomy, astronomer, telescope, galaxy, asteroid, comet, solar eclipse, lunar eclipse, exoplanet, meteor shower, black hole, eclipse, supermoon, James Webb',
    'planet, star, moon',
  ],
  biology: ['biology, biologist, microbe', 'species, cell'],
  genetics: ['genetic, genome, DNA sequencing, genes, genetics', 'gene, DNA'],
  palaeontology: ['fossil, dinosaur, palaeontologist, paleontologist, paleontology'],
  zoology: ['zoologist, zoology, ornithologist'],
  botany: ['botanist, botany, plant species'],
  chemistry: ['chemistry, chemist'],
  geology: ['geologist, geological, geology'],
  'marine science': ['marine biologist, oceanographer'],
  meteorology: ['meteorology'],
  physics: ['physicist, physics, quantum', 'particle'],
  'particle physics': ['particle physics, Higgs boson, CERN'],
  'scientific research': [
    'research, new study, researcher, study found, study published, scientific research, research paper, researchers',
    'study, findings, experiment, laboratory',
  ],
  'medical research': [
    'clinical trial, medical research, Alzheimer research, drug trial, vaccine trial',
    'study, trial, researcher',
  ],
  'scientific innovation': ['innovation, invention, inventor, breakthrough', 'innovative'],
  'space exploration': [
    'NASA, spacecraft, astronaut, space station, rocket launch, Mars rover, moon landing, SpaceX, space agency, lunar mission, spaceship, space mission, SUPARCO, cosmonaut, moon mission',
    'orbit, launch, space, mission, satellite',
  ],
  archaeology: ['archaeologist, archaeology, excavation, archaeological, unearth', 'ancient, artefact, tomb'],
  history: ['historian, ancient history', 'historic, century, ancient'],
  anthropology: ['anthropologist, anthropology'],
  linguistics: ['linguist, linguistics'],
  psychology: ['psychology', 'psychologist'],
  'technology and engineering': [
    'robot, robotics, drone technology, engineering, engineer, 3D printing',
    'technology, prototype',
  ],
  'agricultural technology': ['agricultural technology, smart farming, precision agriculture, agritech'],
  'identification technology': [
    'biometric, NADRA, identity card, passport office, digital ID, e-passport, passport, CNIC',
    'registration',
  ],
  'information technology and computer science': [
    'computer science, cybersecurity, cyber security, supercomputer, computer scientist',
    'algorithm, coding, computer',
  ],
  'artificial intelligence': [
    'artificial intelligence, AI, ChatGPT, machine learning, OpenAI, chatbot, deepfake, generative AI',
  ],
  nanotechnology: ['nanotechnology'],
};
