// Spanish: texts about the program that holds the workbook: why it did not do what was asked, and what to do.
import type { host as en } from '../en/host';

export const host: Readonly<Record<keyof typeof en, string>> = {
  'host.editing':
    'Excel espera porque alguien está escribiendo en una celda o hay una lista abierta. Pulse Intro o Esc en la celda y continuará.',
  'host.protected':
    'La hoja está protegida, así que no se cambió nada en ella. Quite la protección en Revisar, Desproteger hoja, e inténtelo de nuevo. Allot nunca quita la protección por sí mismo.',
  'host.read-only':
    'Este libro está abierto solo para lectura, así que no se puede escribir en él. Guarde una copia con otro nombre, ábrala e inténtelo de nuevo.',
  'host.too-large':
    'Excel no pudo entregar tanto de una vez, ni siquiera en partes pequeñas. Guarde el libro y revise el archivo con la línea de comandos, que lee libros de cualquier tamaño.',
  'host.busy': 'Excel está ocupado con otra tarea. Espere un momento e inténtelo de nuevo.',
  'host.session-ended':
    'La conexión con el libro terminó, como ocurre después de una pausa larga. Vuelva a cargar este panel: abra su menú en la parte superior y elija Volver a cargar.',
  'host.not-supported': 'Esta versión de Excel no puede hacerlo. Actualice Excel o abra el libro en Excel para la web.',
  'host.gone':
    'Una hoja o una tabla de la que se trataba ya no está: se eliminó o cambió de nombre entretanto. Revise otra vez para ver el libro como está ahora.',
  'host.refused':
    'Excel no aceptó el cambio en ese lugar, por ejemplo porque hay una celda combinada u otra tabla. No se cambió nada. Mire las celdas e inténtelo de nuevo.',
  'host.failed':
    'Excel no hizo lo que se le pidió y no dio más motivo que este: {message}. Inténtelo de nuevo; si vuelve a ocurrir, guarde el libro y vuelva a cargar este panel.',
};
