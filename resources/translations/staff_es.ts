<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CleaningPage</name>
    <message>
        <source>Cleaning</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>For 60 seconds the screen takes no touch, and patients read that it is being cleaned. Then it opens by itself. Spray the cloth, not the screen.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Durante 60 segundos la pantalla no responde al tacto y los pacientes leen que se está limpiando. Después se abre sola. Rocíe el paño, no la pantalla.</translation>
    </message>
    <message>
        <source>Start cleaning</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Empezar la limpieza</translation>
    </message>
    <message>
        <source>Remind staff on this page</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Recordarlo en esta página</translation>
    </message>
</context>
<context>
    <name>ClinicNoticePage</name>
    <message>
        <source>Clinic notice</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Aviso de la clínica</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Texto en %1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Título en %1</translation>
    </message>
    <message>
        <source>Next: days</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sigue: días</translation>
    </message>
    <message>
        <source>Next: text</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sigue: texto</translation>
    </message>
</context>
<context>
    <name>ColorPage</name>
    <message>
        <source>Look for spots and stripes. Touch to go on (%1 of 5).</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Busque manchas y rayas. Toque para seguir (%1 de 5).</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Update content</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Actualizar contenido</translation>
    </message>
    <message>
        <source>What is new is checked first. If anything is wrong with it, nothing changes. A patient who is at the screen goes on with what was there.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lo nuevo se revisa primero. Si algo está mal, nada cambia. Un paciente que está ante la pantalla sigue con lo que había.</translation>
    </message>
    <message>
        <source>On the USB stick</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>En la memoria USB</translation>
    </message>
    <message>
        <source>No USB stick with content is plugged in.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No hay ninguna memoria USB con contenido.</translation>
    </message>
    <message>
        <source>Looking for a USB stick …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Buscando una memoria USB …</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tomar %1</translation>
    </message>
    <message>
        <source>Version %1, on %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Versión %1, en %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Look for updates now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Buscar actualizaciones ahora</translation>
    </message>
    <message>
        <source>Read settings and content again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volver a leer ajustes y contenido</translation>
    </message>
    <message>
        <source>No server for updates is set.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No hay ningún servidor de actualizaciones.</translation>
    </message>
    <message>
        <source>Updates come from: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Las actualizaciones vienen de: %1</translation>
    </message>
    <message>
        <source>Updates come from: %1. They are signed, and valid until %2.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Las actualizaciones vienen de: %1. Están firmadas y valen hasta el %2.</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Visits that began, and check-ins that were finished, on whole days: today comes tomorrow. No answer is kept, and a number below 5 reads “&lt;5”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Visitas empezadas y cuestionarios terminados, por días enteros: hoy aparece mañana. No se guarda ninguna respuesta, y un número menor que 5 se lee “&lt;5”.</translation>
    </message>
    <message>
        <source>No whole day has been counted yet, or counting is switched off in the settings.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Todavía no se ha contado ningún día entero, o el recuento está desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Ended by the visitor or the clock: %1, by staff: %2, by a fault: %3</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Terminadas por la persona o el reloj: %1, por el personal: %2, por un fallo: %3</translation>
    </message>
    <message>
        <source>%1: %2 visits, %3 check-ins</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1: %2 visitas, %3 cuestionarios</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Needs you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Le necesita</translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>Morning check</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Revisión matinal</translation>
    </message>
    <message>
        <source>Two minutes: look at five colors, touch nine places, and the kiosk checks the rest by itself: sound, printer, content, seal, and that nothing of a visit stays.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dos minutos: mire cinco colores, toque nueve lugares, y el quiosco revisa el resto: sonido, impresora, contenido, sello, y que no quede nada de una visita.</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Was each color even, without spots, stripes or dark edges?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Era cada color uniforme, sin manchas, rayas ni bordes oscuros?</translation>
    </message>
    <message>
        <source>Yes, all even</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sí, todos uniformes</translation>
    </message>
    <message>
        <source>No, something was wrong</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No, algo estaba mal</translation>
    </message>
    <message>
        <source>The kiosk checks itself. This takes about a minute.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>El quiosco se revisa solo. Tarda cerca de un minuto.</translation>
    </message>
    <message>
        <source>Each language has just said its own name aloud. Did you hear all of them?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cada idioma acaba de decir su nombre en voz alta. ¿Los ha oído todos?</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sí, todos</translation>
    </message>
    <message>
        <source>No, not all</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No, no todos</translation>
    </message>
    <message>
        <source>Check again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Revisar otra vez</translation>
    </message>
</context>
<context>
    <name>NoticeDaysPage</name>
    <message>
        <source>Days and preview</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Días y vista previa</translation>
    </message>
    <message>
        <source>First day</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Write it in %1 too</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escribirlo también en %1</translation>
    </message>
    <message>
        <source>From your clinic</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>De su clínica</translation>
    </message>
    <message>
        <source>It needs a title and a text, in each language in which there is one of them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Necesita un título y un texto, en cada idioma en que haya uno de los dos.</translation>
    </message>
    <message>
        <source>Show it to patients</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mostrarlo a los pacientes</translation>
    </message>
    <message>
        <source>Take the notice away</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Quitar el aviso</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Out of order</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Patients see a notice now. It stays until you put this screen back in order, also after a restart.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Los pacientes ven ahora un aviso. Se queda hasta que usted vuelva a poner la pantalla en servicio, también después de reiniciar.</translation>
    </message>
    <message>
        <source>Patients see a notice until you put this screen back in order. What shall it say?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Los pacientes verán un aviso hasta que usted vuelva a poner la pantalla en servicio. ¿Qué debe decir?</translation>
    </message>
    <message>
        <source>Put back in order</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volver a poner en servicio</translation>
    </message>
    <message>
        <source>Write another reason</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escribir otro motivo</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Staff</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>No PIN is set yet. IT sets it on this computer: python3 main.py pin</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Todavía no hay PIN. Informática lo pone en este equipo: python3 main.py pin</translation>
    </message>
    <message>
        <source>The next try is possible in %1 s.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Podrá volver a probar en %1 s.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>For staff</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Type your PIN, or hold your badge to the reader.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escriba su PIN o acerque su tarjeta al lector.</translation>
    </message>
    <message>
        <source>Signs typed: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Signos escritos: %1</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Se cierra en %1 s</translation>
    </message>
    <message>
        <source>Back to patients</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volver a pacientes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Borrar el último signo</translation>
    </message>
    <message>
        <source>OK</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>SaidPanel</name>
    <message>
        <source>One moment …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un momento …</translation>
    </message>
</context>
<context>
    <name>SoundScreenPage</name>
    <message>
        <source>Sound &amp; screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sonido y pantalla</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>On</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No</translation>
    </message>
    <message>
        <source>How loud it begins for each patient</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volumen inicial para cada paciente</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>Try it</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>It can&apos;t be tried here: this kiosk has no voice in your language, or no loudspeaker.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No se puede probar aquí: este quiosco no tiene voz en su idioma, o no tiene altavoz.</translation>
    </message>
    <message>
        <source>How bright the screen is</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Brillo de la pantalla</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>never</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>after {0} visits</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>tras {0} visitas</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No es correcto.</translation>
    </message>
    <message>
        <source>One try is left before a pause.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Queda un intento antes de una pausa.</translation>
    </message>
    <message>
        <source>{0} tries are left before a pause.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Quedan {0} intentos antes de una pausa.</translation>
    </message>
    <message>
        <source>This is how loud a page is read.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Así de fuerte se lee una página.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>1 asunto le necesita</translation>
    </message>
    <message>
        <source>{0} things need you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>{0} asuntos le necesitan</translation>
    </message>
    <message>
        <source>{0} visits or more since the last cleaning</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>{0} visitas o más desde la última limpieza</translation>
    </message>
    <message>
        <source>Running</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Encendido hace</translation>
    </message>
    <message>
        <source>Last visit cleared</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Última visita borrada</translation>
    </message>
    <message>
        <source>Out of order: put it back in order when it may go on.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fuera de servicio: vuelva a ponerlo en servicio cuando pueda seguir.</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>They broke off several times. Patients are asked to turn to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Han fallado varias veces. Se pide a los pacientes que acudan a usted.</translation>
    </message>
    <message>
        <source>Patients&apos; pages</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Páginas de pacientes</translation>
    </message>
    <message>
        <source>Press Restart.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pulse Reiniciar.</translation>
    </message>
    <message>
        <source>Patients see the last good content: what came since can&apos;t be used.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Los pacientes ven el último contenido correcto: lo que llegó después no se puede usar.</translation>
    </message>
    <message>
        <source>New content</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Contenido nuevo</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Press Cleaning, and wipe it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pulse Limpieza y limpie la pantalla.</translation>
    </message>
    <message>
        <source>off: this machine can&apos;t seal a visit wholly</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>no: este equipo no puede sellar del todo una visita</translation>
    </message>
    <message>
        <source>Seal</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Visits yesterday</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Visitas ayer</translation>
    </message>
    <message>
        <source>Content</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Review</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Revisión clínica</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Storage</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Updates</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Touch</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tacto</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Proof</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>well</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>Ask IT: python3 main.py check</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pregunte a Informática: python3 main.py check</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>ninguna desde el inicio</translation>
    </message>
    <message>
        <source>{0}, in {1} s</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>{0}, en {1} s</translation>
    </message>
    <message>
        <source>{0} days {1} h</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>{0} días {1} h</translation>
    </message>
    <message>
        <source>1 day {0} h</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>1 día {0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No ha funcionado. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>the signed content</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>el contenido firmado</translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>Clear now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>A fresh screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pantalla nueva</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Show a notice instead</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mostrar un aviso</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Lock touch for 60 s</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sin tacto por 60 s</translation>
    </message>
    <message>
        <source>Sound &amp; screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sonido y pantalla</translation>
    </message>
    <message>
        <source>Volume, brightness</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volumen, brillo</translation>
    </message>
    <message>
        <source>Update content</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Actualizar contenido</translation>
    </message>
    <message>
        <source>From a USB stick</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>De una memoria USB</translation>
    </message>
    <message>
        <source>Restart</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Takes a few seconds</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tarda unos segundos</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Revisión matinal</translation>
    </message>
    <message>
        <source>Clinic notice</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Aviso de la clínica</translation>
    </message>
    <message>
        <source>Counts</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Recuentos</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Se cierra en %1 s</translation>
    </message>
    <message>
        <source>Back to patients</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volver a pacientes</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>One moment …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>All ›</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Todo ›</translation>
    </message>
    <message>
        <source>Shows everything that is known of this kiosk</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Muestra todo lo que se sabe de este quiosco</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Touch all nine. %1 left.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Toque los nueve. Faltan %1.</translation>
    </message>
    <message>
        <source>Some don&apos;t answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Algunos no responden</translation>
    </message>
</context>
<context>
    <name>WriteReasonPage</name>
    <message>
        <source>Write another reason</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escribir otro motivo</translation>
    </message>
    <message>
        <source>Patients read this</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lo leen los pacientes</translation>
    </message>
    <message>
        <source>Show this notice</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mostrar aviso</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>%1: room for %2 letters</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1: caben %2 letras</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Nada escrito aún</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Digits and marks</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cifras y signos</translation>
    </message>
</context>
</TS>
