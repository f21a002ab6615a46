// What a template knows of its grant before anybody fills it in. The first profile holds the facts of its source
// document and no other; its title is a name and is not translated.
import { words } from '../fold';
import type { Words } from '../fold';

export type ProfileName = 'lac-moving-to-scale' | 'blank';

export interface Profile {
  readonly name: ProfileName;
  readonly title: string;
  /** Whole main units; null where it is yours to enter. */
  readonly award: number | null;
  readonly budgetLines: readonly { readonly key: Words; readonly text: Words }[];
  readonly objectives: readonly Words[];
  readonly results: readonly Words[];
  /** Fields that the source has without a value. */
  readonly emptyInSource: readonly string[];
}

const [DEVELOP, MANAGE] = [words('Develop', 'Desarrollar', 'Desenvolver'), words('Manage', 'Gestionar', 'Gerir')];

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  'lac-moving-to-scale': {
    name: 'lac-moving-to-scale',
    title: 'Moving to Scale in Latin America and the Caribbean',
    award: 475_000,
    budgetLines: [
      {
        key: DEVELOP,
        text: words(
          'Develop the work programme (upfront)',
          'Desarrollar el programa de trabajo (inicial)',
          'Desenvolver o programa de trabalho (inicial)',
        ),
      },
      {
        key: MANAGE,
        text: words(
          'Manage the work programme (on-going)',
          'Gestionar el programa de trabajo (continuo)',
          'Gerir o programa de trabalho (contínuo)',
        ),
      },
    ],
    objectives: [
      words(
        'Identifying and working with local governments which have a clear vision and a political will to address poverty and inequality through well-integrated programs',
        'Identificar gobiernos locales con una visión clara y voluntad política para abordar la pobreza y la desigualdad mediante programas bien integrados, y trabajar con ellos',
        'Identificar governos locais com visão clara e vontade política para enfrentar a pobreza e a desigualdade por meio de programas bem integrados, e trabalhar com eles',
      ),
      words(
        'Engaging local stakeholders in inclusive, participatory processes',
        'Involucrar a los actores locales en procesos inclusivos y participativos',
        'Envolver os atores locais em processos inclusivos e participativos',
      ),
      words(
        'Scaling up efforts, moving from pilot projects to citywide and nationwide programs of action',
        'Ampliar la escala de los esfuerzos, de proyectos piloto a programas de acción en toda la ciudad y el país',
        'Ampliar a escala dos esforços, de projetos-piloto a programas de ação em toda a cidade e no país',
      ),
      words(
        'Improving coherence of effort among development assistance organizations, working in partnership',
        'Mejorar la coherencia de los esfuerzos entre las organizaciones de asistencia al desarrollo, trabajando en asociación',
        'Melhorar a coerência dos esforços entre as organizações de assistência ao desenvolvimento, trabalhando em parceria',
      ),
      words(
        'Strengthening links to investment follow-up',
        'Fortalecer los vínculos con las inversiones de seguimiento',
        'Fortalecer os vínculos com os investimentos de seguimento',
      ),
    ],
    results: [
      words(
        'Partners working together in partnership rather than alone',
        'Socios que trabajan juntos, en asociación y no por separado',
        'Parceiros que trabalham juntos, em parceria e não isoladamente',
      ),
      words(
        'Investment in building stakeholder participation and capacity',
        'Inversión en la participación y la capacidad de los actores',
        'Investimento na participação e na capacidade dos atores',
      ),
      words(
        'Linkages with local universities, NGOs, civic associations and private sector entities',
        'Vínculos con universidades locales, ONG, asociaciones cívicas y entidades del sector privado',
        'Vínculos com universidades locais, ONGs, associações cívicas e entidades do setor privado',
      ),
      words(
        'Assistance to clients in preparing well-designed project proposals',
        'Asistencia a los clientes para preparar propuestas de proyectos bien diseñadas',
        'Assistência aos clientes na preparação de propostas de projetos bem elaboradas',
      ),
      words(
        'Stronger planning for multi-year technical assistance work programmes linked to investment follow-up',
        'Mejor planificación de programas plurianuales de asistencia técnica vinculados a inversiones de seguimiento',
        'Melhor planejamento de programas plurianuais de assistência técnica vinculados a investimentos de seguimento',
      ),
    ],
    emptyInSource: [
      'Approval Date',
      'Actual Completion Date',
      'Proposal Focus',
      'Core Focus',
      'Secondary Cities',
      'Country Type',
    ],
  },
  blank: {
    name: 'blank',
    title: '',
    award: null,
    budgetLines: [],
    objectives: [],
    results: [],
    emptyInSource: [],
  },
};
