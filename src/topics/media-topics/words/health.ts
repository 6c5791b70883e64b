import type { ConceptWords } from './concept-words.ts';

/** Illness, medicine and those who heal. */
export const healthWords: ConceptWords = {
  health: [
    'health, health minister, health department, healthcare, health sector, health ministry, health secretary, health facilities',
    'medical, patient, hospital, doctor, disease',
  ],
  'disease and condition': [
    'disease, illness, diabetes, thalassemia, hepatitis, kidney disease, thalassaemia, Alzheimer, dementia, asthma, Parkinson, kidney, diabetic, liver, haemophilia, autism, stroke, epilepsy',
    'patient, symptom, treatment, diagnose',
  ],
  cancer: ['cancer, tumour, tumor, leukaemia, leukemia, oncology, breast cancer, oncologist, lymphoma, chemotherapy'],
  'communicable disease': [
    'infection, dengue, malaria, cholera, tuberculosis, measles, polio, typhoid, infectious disease, contagious, TB, mpox, monkeypox, anti-dengue, poliovirus, sexually transmitted, meningitis, Congo virus, larvae, diphtheria, infectious',
    'outbreak, infect, virus, mosquito, patient, cases, spread',
  ],
  'epidemic and pandemic': [
    'coronavirus, covid, covid-19, pandemic, epidemic, lockdown, outbreak, ebola, social distancing, quarantine, COVID-19, Covid, COVID, swine flu, Zika, reopen economy, face mask, reopening, mask mandate, face masks',
    'virus, infect, infection, mask, spread, positive, cases',
  ],
  'viral disease': ['influenza, flu season, flu, H1N1, viral disease', 'virus'],
  'HIV and AIDS': ['HIV, AIDS, HIV/AIDS'],
  'heart disease': [
    'heart disease, heart attack, cardiac, cardiology, cardiologist, cardiac arrest, heart surgery, angiography',
  ],
  injury: ['brain injury, concussion, burn injury', 'injury'],
  obesity: ['obesity, obese, overweight'],
  'mental health and disorder': [
    'mental health, psychiatrist, mental illness, psychiatric, PTSD, schizophrenia, psychologist, mental disorder',
    'stress, counselling, mental, psychological',
  ],
  'eating disorder': ['eating disorder, anorexia, bulimia'],
  depression: ['depression, antidepressant'],
  'anxiety and stress': ['anxiety disorder, stress management', 'anxiety'],
  poisoning: ['poison, poisoning, food poisoning, poisonous, toxic liquor, poisoned'],
  hospital: [
    'hospital, emergency ward, teaching hospital, intensive care, hospitals, PIMS, DHQ, OPD, emergency room, medical superintendent, ICU, medical centre, medical center',
    'patient, ward, doctor, admit',
  ],
  'healthcare clinic': [
    'basic health unit, free medical camp, medical camp, clinic on wheels, clinic, health centre, BHU, dispensary',
  ],
  'health facility': ['health facility, health facilities, nursing home, care facility'],
  'health organisation': ['World Health Organization, WHO, CDC, Red Cross, Red Crescent, Centers for Disease Control'],
  'health treatment and procedure': [
    'treatment, medical treatment, blood transfusion, blood donation, transplant, organ donation, fertility treatment, IVF',
    'patient, cure',
  ],
  diet: [
    'diet, nutrition, malnutrition, calorie, breastfeeding, stunting, nutritious, malnourished, dietitian, nutritional',
    'sugar, eat',
  ],
  'dietary supplement': ['vitamin, supplement'],
  'prescription drug': [
    'prescription drug, antibiotic, opioid, insulin, opioid crisis, opioids, hydroxychloroquine, painkiller, antimicrobial resistance',
    'drug, dose, medicine',
  ],
  'medical test': [
    'medical test, blood test, coronavirus test, testing kit, COVID test, mammogram, covid testing',
    'test, screening',
  ],
  vaccine: [
    'vaccine, vaccination, vaccinate, immunisation, immunization, polio campaign, anti-polio, polio drops, polio worker, polio drive, anti-polio campaign, booster shot, HPV',
    'dose, drops, immunity',
  ],
  'herbal medicine': ['herbal medicine, herbal'],
  'emergency care': ['paramedic, emergency care, air ambulance'],
  surgery: ['surgery, surgeon, surgical, liver transplant, kidney transplant, operation theatre', 'operation'],
  'drug rehabilitation': ['rehab, drug rehabilitation, rehabilitation centre'],
  'government health care': ['NHS, health card, Sehat card, Sehat Sahulat'],
  'health insurance': ['health insurance, health insurer, insurance premium, pre-existing condition'],
  'medical profession': [
    'medical profession, PMDC, medical council, medical association, young doctors, doctor, doctors, physician',
  ],
  'medical staff': [
    'nurse, nurses, doctor, physician, health worker, paramedics, lady health worker, nursing, health workers, midwife',
    'medical',
  ],
  paediatrics: ['paediatric, pediatric'],
  dentistry: ['dentist, dental'],
  'veterinary medicine': ['veterinary, veterinarian'],
  'eye care': ['eye care, cataract, eye hospital, blindness, eyesight'],
  'public health': [
    'public health, health emergency, health crisis, health awareness, health campaign, drinking water safety, surgeon general, sanitary',
  ],
};
