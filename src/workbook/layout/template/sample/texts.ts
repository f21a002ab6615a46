// The invented names of the sample: partners, suppliers, purchases, indicators. None of them is real, and every sheet that
// shows them is labelled as a sample.
import { words } from '../../fold';
import type { Words } from '../../fold';

export const SAMPLE_PARTNERS: readonly { readonly key: string; readonly name: string; readonly country: Words }[] = [
  { key: 'Ceiba', name: 'Fundación Ceiba', country: words('Colombia', 'Colombia', 'Colômbia') },
  { key: 'Guayacán', name: 'Asociación Guayacán', country: words('Chile', 'Chile', 'Chile') },
  { key: 'Ipê', name: 'Instituto Ipê', country: words('Brazil', 'Brasil', 'Brasil') },
  { key: 'Jacarandá', name: 'Centro Jacarandá', country: words('Argentina', 'Argentina', 'Argentina') },
  { key: 'Quebracho', name: 'Cooperativa Quebracho', country: words('Paraguay', 'Paraguay', 'Paraguai') },
];

export interface Purchase {
  readonly description: Words;
  readonly supplier: string;
}

/** What is bought under the first budget line, and under the second. */
export const PURCHASES: readonly (readonly Purchase[])[] = [
  [
    buy('Hotel Miramonte', 'Stakeholder forum, venue', 'Foro de actores, local', 'Fórum de atores, local'),
    buy(
      'Estudio Trazos',
      'Local government diagnostics',
      'Diagnóstico de gobiernos locales',
      'Diagnóstico de governos locais',
    ),
    buy('Universidad del Valle Alto', 'University agreement', 'Convenio con universidad', 'Convênio com universidade'),
    buy(
      'Consultora Horizonte',
      'Consultant, slum survey',
      'Consultoría, censo de barrios',
      'Consultoria, pesquisa em favelas',
    ),
    buy('Imprenta Lunar', 'Printing of city guides', 'Impresión de guías urbanas', 'Impressão de guias urbanos'),
    buy('Viajes Cordillera', 'Field visits, travel', 'Visitas de campo, viajes', 'Visitas de campo, viagens'),
    buy('Taller Siete', 'Planning workshop', 'Taller de planificación', 'Oficina de planejamento'),
  ],
  [
    buy('Ana Quiroga', 'Coordinator, monthly fee', 'Coordinación, honorario mensual', 'Coordenação, honorário mensal'),
    buy('Oficinas del Puerto', 'Office rent', 'Alquiler de oficina', 'Aluguel de escritório'),
    buy('Conexa Redes', 'Internet and telephone', 'Internet y teléfono', 'Internet e telefone'),
    buy('Contadores Unidos', 'Accounting services', 'Servicios contables', 'Serviços contábeis'),
    buy('Mensajería Rayo', 'Courier and postage', 'Mensajería y correo', 'Correio e entregas'),
    buy('Ferreyra Auditores', 'Review of accounts', 'Revisión de cuentas', 'Revisão de contas'),
  ],
];

function buy(supplier: string, en: string, es: string, pt: string): Purchase {
  return { supplier, description: words(en, es, pt) };
}

export const REFUND = words('Refund of overcharge', 'Devolución por cobro excesivo', 'Devolução por cobrança a mais');

export interface SampleIndicator {
  readonly text: Words;
  readonly measure: 'Unit' | 'Percentage';
  readonly unit: Words;
  readonly baseline: number;
  /** To be reached at the end of the grant. */
  readonly final: number;
}

const PERCENT = words('%', '%', '%');

export const SAMPLE_INDICATORS: readonly SampleIndicator[] = [
  {
    text: words('Joint programmes agreed', 'Programas conjuntos acordados', 'Programas conjuntos acordados'),
    measure: 'Unit',
    unit: words('programmes', 'programas', 'programas'),
    baseline: 2,
    final: 32,
  },
  {
    text: words(
      'People trained to take part in planning',
      'Personas capacitadas para planificar',
      'Pessoas capacitadas para planejar',
    ),
    measure: 'Unit',
    unit: words('people', 'personas', 'pessoas'),
    baseline: 0,
    final: 900,
  },
  {
    text: words(
      'Agreements with local organisations',
      'Convenios con organizaciones locales',
      'Convênios com organizações locais',
    ),
    measure: 'Unit',
    unit: words('agreements', 'convenios', 'convênios'),
    baseline: 5,
    final: 50,
  },
  {
    text: words('Project proposals accepted', 'Propuestas de proyecto aceptadas', 'Propostas de projeto aceitas'),
    measure: 'Unit',
    unit: words('proposals', 'propuestas', 'propostas'),
    baseline: 0,
    final: 40,
  },
  {
    text: words(
      'Plans with an investment budget',
      'Planes con presupuesto de inversión',
      'Planos com orçamento de investimento',
    ),
    measure: 'Percentage',
    unit: PERCENT,
    baseline: 10,
    final: 80,
  },
];

/** What a sample on the blank profile is about. */
export const SAMPLE_GRANT = {
  title: words('Sample grant', 'Subvención de muestra', 'Subvenção de exemplo'),
  /** Whole main units for each grant year. */
  awardPerYear: 100_000,
  budgetLines: [
    {
      key: words('Activities', 'Actividades', 'Atividades'),
      text: words('Direct costs', 'Costos directos', 'Custos diretos'),
    },
    {
      key: words('Coordination', 'Coordinación', 'Coordenação'),
      text: words('Staff and office', 'Personal y oficina', 'Pessoal e escritório'),
    },
  ],
  objectives: [
    words(
      'Residents take part in decisions',
      'Los residentes participan en las decisiones',
      'Os moradores participam das decisões',
    ),
    words(
      'Services reach every neighbourhood',
      'Los servicios llegan a cada barrio',
      'Os serviços chegam a cada bairro',
    ),
    words('Local institutions plan ahead', 'Las instituciones locales planifican', 'As instituições locais planejam'),
  ],
  results: [
    words('Neighbourhood councils meet', 'Los consejos vecinales se reúnen', 'Os conselhos de bairro se reúnem'),
    words('Leaders are trained', 'Las personas líderes se capacitan', 'As lideranças são capacitadas'),
    words(
      'Works are prioritised and costed',
      'Las obras se priorizan y se costean',
      'As obras são priorizadas e orçadas',
    ),
    words('Budgets reflect the plans', 'Los presupuestos reflejan los planes', 'Os orçamentos refletem os planos'),
  ],
} as const;

/** Levels of the results, in turn, and pairs of objective and result (from 0) that make sense together. */
export const SAMPLE_LEVELS = ['Outcome', 'Output', 'Outcome', 'Output', 'Outcome'] as const;

export const SAMPLE_LINKS: Readonly<Record<'lac-moving-to-scale' | 'blank', readonly (readonly [number, number])[]>> = {
  'lac-moving-to-scale': [
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
    [2, 3],
    [2, 4],
    [3, 0],
    [3, 2],
    [3, 3],
    [4, 3],
    [4, 4],
  ],
  blank: [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
  ],
};
