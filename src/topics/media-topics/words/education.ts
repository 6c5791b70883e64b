import type { ConceptWords } from './concept-words.ts';

/** Schools, universities, and those who learn and teach there. */
export const educationWords: ConceptWords = {
  education: [
    'education, educational, educationist, literacy, schooling, education minister, education department, education sector, day of education',
    'academic, learning, student, teacher, scholarship',
  ],
  school: [
    'school, headmaster, school board, principal, school building, classroom, schools, school district, school opening, reopen school, schoolchildren, pupil',
    'student, teacher, class',
  ],
  'primary education': ['primary school, elementary school'],
  'upper secondary education': ['high school, intermediate examination, secondary school, higher secondary'],
  'early childhood education': ['preschool, kindergarten, early childhood'],
  'college and university': [
    'university, vice chancellor, campus, vice-chancellor, college, HEC, convocation, Harvard, faculty member, Ivy League, AIOU, syndicate meeting, admissions scandal, PhD, professor, undergraduate, Higher Education Commission, universities, academia, varsity, polytechnic, medical college, tuition fee, tuition fees, tuition',
    'dean, student, degree, faculty, academic, scholar, research',
  ],
  'religious school': ['madrassa, seminary, madrasa, madaris, seminaries, Catholic school'],
  'private school': ['private school, private schools'],
  'state school': ['public school, government school, government schools'],
  curriculum: ['curriculum, syllabus, textbook, curricula, critical race theory'],
  'educational testing and examinations': [
    'examination, exam, matric, intermediate exam, BISE, board exam, exam result, annual examination, exams',
    'marks, paper, candidates, result',
  ],
  'entrance examination': ['entrance exam, entry test, MDCAT, admission test, SAT'],
  students: [
    'students, student body, student union, scholarship, laptops scheme, scholarships, laptop scheme',
    'student, youth',
  ],
  teachers: ['teacher, teachers, teachers union, teacher training'],
  'vocational education': [
    'vocational training, technical education, skill development, TEVTA, NAVTTC, skills development, vocational, technical training',
    'skill',
  ],
  'online and remote learning': [
    'online classes, distance learning, online learning, remote learning, virtual classes',
  ],
  'religious education': ['religious education'],
};
