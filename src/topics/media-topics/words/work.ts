import type { ConceptWords } from './concept-words.ts';

/** Labour and employment. */
export const workWords: ConceptWords = {
  labour: [
    'labour department, labor department, labour minister, labourer, labour law',
    'worker, labour, labor, workplace',
  ],
  employment: [
    'employment, job creation, job opportunity, recruitment, job fair, vacancy, vacancies, job seeker, employment opportunities, overseas employment, manpower',
    'job, hire, worker, employer, recruit, jobs',
  ],
  apprenticeship: ['apprenticeship, apprentice, internship'],
  'child labour': ['child labour, child labor'],
  'wages and benefits': [
    'minimum wage, wage, salary, pay rise, unpaid wages, allowance, pay raise, salaries, unpaid salary, wages, equal pay, minimum pay, pay hike',
    'pay',
  ],
  'social security': ['Social Security, EOBI, social security'],
  'parental leave': ['parental leave, maternity leave, paternity leave'],
  volunteering: ['volunteer, volunteering, volunteers'],
  'workplace health and safety': ['workplace safety, occupational safety, occupational health'],
  'labour market': ['labour market, labor market, job market, labour shortage, worker shortage'],
  'labour relations': ['collective bargaining, labour relations', 'union, workers'],
  'labour dispute': ['labour dispute, labor dispute, pen-down, lockout, pen down', 'union, workers, demand'],
  'labour strike': [
    'strike action, walkout by, workers strike, general strike, go on strike, shutter-down, shutterdown, wheel-jam, strike call, transport strike, on strike, shutter-down strike, teachers strike, teacher strike, strikers, called off strike, prolonged strike, strike notice, declare a strike, indefinite strike, workers on strike',
    'strike, union, workers, demands',
  ],
  retirement: ['retirement, retire, retiree'],
  pension: ['pension, pensioner, pensions'],
  unemployment: ['unemployment, jobless, joblessness, unemployed, jobless rate'],
  'unemployment benefits': ['unemployment benefit, unemployment benefits, jobless benefits, unemployment claims'],
  unions: ['trade union, labour union, labor union, union leader, unionised, unionized, trade unions', 'union, worker'],
};
