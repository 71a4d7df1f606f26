<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One thing I will do</source>
        <translation>Algo que voy a hacer</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>a más tardar el %1</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Take your pledge back?</source>
        <translation>¿Retirar tu promesa?</translation>
    </message>
    <message>
        <source>It no longer counts then, and an address you left is erased.</source>
        <translation>Ya no contará, y se borra la dirección que hayas dejado.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar mi promesa</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Look at the big screen.</source>
        <translation>Mira la pantalla grande.</translation>
    </message>
    <message numerus="yes">
        <source>Are you %Ln or older?</source>
        <translation>
            <numerusform>¿Tienes %Ln año o más?</numerusform>
            <numerusform>¿Tienes %Ln años o más?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is not kept.</source>
        <translation>Tu respuesta no se guarda.</translation>
    </message>
    <message>
        <source>Your pledge counts. We ask you nothing more.</source>
        <translation>Tu promesa cuenta. No te preguntamos nada más.</translation>
    </message>
    <message>
        <source>Your address is sealed.</source>
        <translation>Tu dirección está sellada.</translation>
    </message>
    <message>
        <source>You will: %1 (by %2)</source>
        <translation>Has elegido: %1 (a más tardar el %2)</translation>
    </message>
</context>
<context>
    <name>Agree</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The set-up sheet is on the stick. Print it for the staff.</source>
        <translation>La hoja de preparación está en la memoria. Imprímela para el personal.</translation>
    </message>
    <message>
        <source>The code that opens a closed booth and a locked staff door. Write it down, and keep it apart from the kiosk:</source>
        <translation>El código que abre un puesto cerrado y una puerta del personal bloqueada. Apúntalo y guárdalo lejos del quiosco:</translation>
    </message>
    <message>
        <source>The campaign&apos;s words. Compare them with the coordinator&apos;s; if they differ, do not go on:</source>
        <translation>Las palabras de la campaña. Compáralas con las de la coordinación; si no coinciden, no sigas:</translation>
    </message>
    <message>
        <source>A code that was written down here before no longer opens this kiosk.</source>
        <translation>Un código apuntado aquí antes ya no abre este quiosco.</translation>
    </message>
    <message>
        <source>Set-up sheet to the stick</source>
        <translation>Hoja de preparación a la memoria</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Preparar este quiosco</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>pledged here</source>
        <translation>promesas aquí</translation>
    </message>
    <message>
        <source>Touch to pledge</source>
        <translation>Toca para comprometerte</translation>
    </message>
</context>
<context>
    <name>AttractCards</name>
    <message>
        <source>pledges in the whole campaign</source>
        <translation>promesas en toda la campaña</translation>
    </message>
    <message numerus="yes">
        <source>here, of %Ln hoped for</source>
        <translation>
            <numerusform>aquí, de %Ln esperada</numerusform>
            <numerusform>aquí, de %Ln esperadas</numerusform>
        </translation>
    </message>
    <message>
        <source>in the whole campaign, as of %1</source>
        <translation>en toda la campaña (actualizado: %1)</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Taken in this opening</source>
        <translation>Recogidas en esta apertura</translation>
    </message>
    <message>
        <source>Pledges taken here</source>
        <translation>Promesas recogidas aquí</translation>
    </message>
    <message>
        <source>Held by the collector</source>
        <translation>Ya en el servidor</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Esperan aquí</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contadas</translation>
    </message>
    <message>
        <source>Taken back by visitors</source>
        <translation>Retiradas por visitantes</translation>
    </message>
    <message>
        <source>Other letters still to go</source>
        <translation>Otras cartas por enviar</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Último recibo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Close the booth?</source>
        <translation>¿Cerrar el puesto?</translation>
    </message>
    <message>
        <source>Everything stays kept. Only the coordinator&apos;s code opens the booth again.</source>
        <translation>Todo queda guardado. Solo el código de la coordinación vuelve a abrir el puesto.</translation>
    </message>
    <message>
        <source>Quit the program?</source>
        <translation>¿Salir del programa?</translation>
    </message>
    <message>
        <source>Nobody can pledge here until somebody starts it again. Everything stays kept.</source>
        <translation>Nadie puede hacer su promesa aquí hasta que alguien lo inicie de nuevo. Todo queda guardado.</translation>
    </message>
</context>
<context>
    <name>Big</name>
    <message>
        <source>until we open, from zero</source>
        <translation>para abrir; la cuenta empieza en cero</translation>
    </message>
    <message>
        <source>A milestone. Thank you all.</source>
        <translation>Un hito. Gracias a todas y a todos.</translation>
    </message>
    <message numerus="yes">
        <source>pledged here, of %Ln hoped for</source>
        <translation>
            <numerusform>promesas aquí, de %Ln esperada</numerusform>
            <numerusform>promesas aquí, de %Ln esperadas</numerusform>
        </translation>
    </message>
    <message>
        <source>pledges in the whole campaign</source>
        <translation>promesas en toda la campaña</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The coordinator&apos;s code: twelve digits</source>
        <translation>Código de la coordinación: doce cifras</translation>
    </message>
    <message>
        <source>That is not the code. Call the coordinator and try again.</source>
        <translation>Ese no es el código. Llama a la coordinación y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Sigamos en contacto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Abierto desde las %1</translation>
    </message>
    <message>
        <source>Closed at %1</source>
        <translation>Cerrado a las %1</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no abierto</translation>
    </message>
    <message>
        <source>Open the booth</source>
        <translation>Abrir el puesto</translation>
    </message>
    <message>
        <source>Close the booth</source>
        <translation>Cerrar el puesto</translation>
    </message>
    <message>
        <source>Some do not count</source>
        <translation>Algunas no cuentan</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminar el ensayo</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Salir del programa</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>This is a rehearsal. Nothing counts. Opening the booth ends it.</source>
        <translation>Esto es un ensayo. Nada cuenta. Abrir el puesto lo termina.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but the event is at another time. Set the clock; nothing is lost.</source>
        <translation>El reloj de este equipo marca %1, pero el acto no es en ese momento. Ajusta el reloj; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Opening writes down zero for this opening. From then on every pledge counts.</source>
        <translation>Al abrir se anota el cero de esta apertura. Desde entonces cuenta cada promesa.</translation>
    </message>
    <message>
        <source>Every pledge counts now. Rehearse before opening or after closing.</source>
        <translation>Ahora cuenta cada promesa. Ensaya antes de abrir o después de cerrar.</translation>
    </message>
    <message>
        <source>It does not add up. Nothing is deleted. Do not switch this kiosk off; tell the coordinator:</source>
        <translation>Las cuentas no cuadran. Nada se ha borrado. No apagues este quiosco; avisa a la coordinación:</translation>
    </message>
    <message>
        <source>The collector holds letters that this kiosk does not know. Nothing is deleted. Tell the coordinator:</source>
        <translation>El servidor tiene cartas que este quiosco no conoce. Nada se ha borrado. Avisa a la coordinación:</translation>
    </message>
    <message>
        <source>It adds up, and the collector says the same. You may unplug this kiosk.</source>
        <translation>Las cuentas cuadran y el servidor dice lo mismo. Puedes desenchufar este quiosco.</translation>
    </message>
    <message>
        <source>It adds up. This event has no ticket yet: keep this kiosk, and ask the coordinator for one.</source>
        <translation>Las cuentas cuadran. Este acto aún no tiene tíquet: conserva este quiosco y pide uno a la coordinación.</translation>
    </message>
    <message>
        <source>It adds up. This kiosk may not send: keep it, and call the coordinator.</source>
        <translation>Las cuentas cuadran. Este quiosco no puede enviar: consérvalo y llama a la coordinación.</translation>
    </message>
    <message>
        <source>It adds up. The collector has not confirmed all of it yet: keep this kiosk, and send again where there is a network.</source>
        <translation>Las cuentas cuadran. El servidor aún no lo ha confirmado todo: guarda este quiosco y envía otra vez donde haya red.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Letters set aside</source>
        <translation>Cartas apartadas</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Try those set aside again</source>
        <translation>Reintentar las apartadas</translation>
    </message>
    <message>
        <source>Exchange with the stick</source>
        <translation>Intercambiar con la memoria</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Usar esta memoria</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro acto</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>To pledge</source>
        <translation>Para comprometerte</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>Mantén pulsado</translation>
    </message>
    <message>
        <source>Touch twice</source>
        <translation>Toca dos veces</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <translation>Todo al alcance</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>Lower half</source>
        <translation>Mitad inferior</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>That is not the code. Call the coordinator and try again.</source>
        <translation>Ese no es el código. Llama a la coordinación y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>No eran iguales. Elige de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong. Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Incorrecto. Espera %Ln segundo y vuelve a intentarlo.</numerusform>
            <numerusform>Incorrecto. Espera %Ln segundos y vuelve a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full or failing. Make room, then try again.</source>
        <translation>El disco está lleno o falla. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another.</source>
        <translation>Ese PIN es fácil de adivinar. Elige otro.</translation>
    </message>
    <message>
        <source>Wrong. Try again.</source>
        <translation>Incorrecto. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Locked after too many tries. Call the coordinator for the code.</source>
        <translation>Bloqueado tras demasiados intentos. Pide el código a la coordinación.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>Choose a staff PIN: six digits</source>
        <translation>Elige un PIN para el personal: seis cifras</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The coordinator&apos;s code: twelve digits</source>
        <translation>Código de la coordinación: doce cifras</translation>
    </message>
    <message>
        <source>The campaign&apos;s words, to compare with the coordinator&apos;s:</source>
        <translation>Las palabras de la campaña, para compararlas con las de la coordinación:</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Querías decir %1?</translation>
    </message>
    <message>
        <source>Your e-mail. It is sealed at once: only the campaign&apos;s coordinator can open it.</source>
        <translation>Tu dirección de correo. Se sella al instante: solo la coordinación de la campaña puede leerla.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing has this name. Type less of it, or the nearest larger city.</source>
        <translation>Nada tiene este nombre. Escribe menos letras, o la ciudad mayor más cercana.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Saved here</source>
        <translation>Guardadas aquí</translation>
    </message>
    <message>
        <source>Not saved here</source>
        <translation>No guardadas aquí</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Sin segunda copia</translation>
    </message>
    <message>
        <source>Second copy is behind</source>
        <translation>Segunda copia atrasada</translation>
    </message>
    <message>
        <source>Second copy complete</source>
        <translation>Segunda copia completa</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s stick</source>
        <translation>No es la memoria de este quiosco</translation>
    </message>
    <message>
        <source>All at the collector</source>
        <translation>Todo en el servidor</translation>
    </message>
    <message>
        <source>Not all at the collector</source>
        <translation>No todo está en el servidor</translation>
    </message>
</context>
<context>
    <name>Milestone</name>
    <message>
        <source>pledges here — and you made it</source>
        <translation>promesas aquí, y la tuya lo logró</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It is kept nowhere.</source>
        <translation>No se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>This cannot be shown. Please type a first name only, in letters.</source>
        <translation>Esto no se puede mostrar. Escribe solo un nombre de pila, con letras.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>NextBooth</name>
    <message>
        <source>This booth opens soon</source>
        <translation>Este puesto abre pronto</translation>
    </message>
    <message>
        <source>We are back soon</source>
        <translation>Volvemos enseguida</translation>
    </message>
    <message>
        <source>This booth is closed. Thank you.</source>
        <translation>Este puesto está cerrado. Gracias.</translation>
    </message>
    <message>
        <source>Please use the next booth</source>
        <translation>Usa el puesto de al lado, por favor</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Is this where you stand?</source>
        <translation>¿Estáis aquí?</translation>
    </message>
    <message>
        <source>The point seems to lie in another country: %1. Is that right?</source>
        <translation>El punto parece estar en otro país: %1. ¿Es correcto?</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>Sí, aquí</translation>
    </message>
    <message>
        <source>Show more around it</source>
        <translation>Ver más alrededor</translation>
    </message>
    <message>
        <source>To the north</source>
        <translation>Al norte</translation>
    </message>
    <message>
        <source>Show it from nearer</source>
        <translation>Ver más cerca</translation>
    </message>
    <message>
        <source>To the west</source>
        <translation>Al oeste</translation>
    </message>
    <message>
        <source>To the east</source>
        <translation>Al este</translation>
    </message>
    <message>
        <source>To the south</source>
        <translation>Al sur</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message numerus="yes">
        <source>%Ln letter(s) set aside and kept here.</source>
        <translation>
            <numerusform>%Ln carta apartada y guardada aquí.</numerusform>
            <numerusform>%Ln cartas apartadas y guardadas aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the coordinator.</source>
        <translation>Avisa a la coordinación.</translation>
    </message>
    <message>
        <source>Everything is here and held by the collector.</source>
        <translation>Todo está aquí y también en el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) kept safely here.</source>
        <translation>
            <numerusform>%Ln carta guardada aquí a salvo.</numerusform>
            <numerusform>%Ln cartas guardadas aquí a salvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No internet.</source>
        <translation>Sin internet.</translation>
    </message>
    <message>
        <source>They go by themselves.</source>
        <translation>El envío es automático.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants a sign-in.</source>
        <translation>Esta wifi pide iniciar sesión.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is wrong. Set it.</source>
        <translation>La fecha de este equipo está mal. Corrígela.</translation>
    </message>
    <message>
        <source>Cannot be sure this is our server. Not sending.</source>
        <translation>No se puede confirmar que sea nuestro servidor. No se envía nada.</translation>
    </message>
    <message>
        <source>This event has no ticket yet.</source>
        <translation>Este acto aún no tiene tíquet.</translation>
    </message>
    <message>
        <source>Ask the coordinator for one: then they go by themselves.</source>
        <translation>Pide uno a la coordinación: entonces el envío es automático.</translation>
    </message>
    <message>
        <source>Another kiosk has used this kiosk&apos;s ticket. Ask the coordinator for another one.</source>
        <translation>Otro quiosco ha usado el tíquet de este. Pide otro a la coordinación.</translation>
    </message>
    <message>
        <source>This kiosk may no longer send. Call the coordinator.</source>
        <translation>Este quiosco ya no puede enviar. Llama a la coordinación.</translation>
    </message>
    <message>
        <source>The ticket&apos;s address or this version is wrong. Call the coordinator.</source>
        <translation>La dirección del tíquet o esta versión es incorrecta. Llama a la coordinación.</translation>
    </message>
    <message>
        <source>The disk is full or failing. Make room.</source>
        <translation>El disco está lleno o falla. Libera espacio.</translation>
    </message>
    <message>
        <source>The disk has damaged this kiosk&apos;s file. Close the kiosk and start it again: it saves what can be read.</source>
        <translation>El disco ha dañado el archivo de este quiosco. Ciérralo y ábrelo de nuevo: recuperará lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>They name another event or place than this kiosk&apos;s.</source>
        <translation>Nombran otro acto o lugar que el de este quiosco.</translation>
    </message>
    <message>
        <source>The server has other letters under their names.</source>
        <translation>El servidor tiene otras cartas con sus nombres.</translation>
    </message>
    <message>
        <source>They are about pledges that another kiosk brought.</source>
        <translation>Se refieren a promesas que envió otro quiosco.</translation>
    </message>
    <message>
        <source>Another kiosk has brought the same letters.</source>
        <translation>Otro quiosco ya ha enviado las mismas cartas.</translation>
    </message>
    <message>
        <source>Another kiosk has used this kiosk&apos;s ticket. With another ticket of this event they go by themselves.</source>
        <translation>Otro quiosco ha usado el tíquet de este. Con otro tíquet de este acto, el envío es automático.</translation>
    </message>
    <message>
        <source>The server does not know this kiosk.</source>
        <translation>El servidor no conoce este quiosco.</translation>
    </message>
    <message>
        <source>They belong to an earlier event. With another ticket of that event they go by themselves.</source>
        <translation>Son de un acto anterior. Con otro tíquet de ese acto, el envío es automático.</translation>
    </message>
    <message>
        <source>They take a pledge back without its code.</source>
        <translation>Retiran una promesa sin su código.</translation>
    </message>
    <message>
        <source>They are more than one kiosk can take.</source>
        <translation>Son más de las que un quiosco puede recoger.</translation>
    </message>
    <message>
        <source>This kiosk was withdrawn before they came in.</source>
        <translation>Este quiosco fue retirado antes de que llegaran.</translation>
    </message>
    <message>
        <source>The server lost them after this kiosk had removed its own copy.</source>
        <translation>El servidor las perdió después de que este quiosco borrara su copia.</translation>
    </message>
    <message>
        <source>The server could not read them.</source>
        <translation>El servidor no pudo leerlas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) settled.</source>
        <translation>
            <numerusform>%Ln carta resuelta.</numerusform>
            <numerusform>%Ln cartas resueltas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s report was written to the stick. This event has no ticket yet, so no letter was.</source>
        <translation>El informe del día se escribió en la memoria. Este acto aún no tiene tíquet, por eso no se escribió ninguna carta.</translation>
    </message>
    <message>
        <source>No stick is there. Put it in and try again.</source>
        <translation>No hay ninguna memoria. Insértala y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The answers on the stick do not read. Everything is kept here. Ask the coordinator for them again.</source>
        <translation>Las respuestas de la memoria no se leen. Todo queda guardado aquí. Pídelas de nuevo a la coordinación.</translation>
    </message>
    <message>
        <source>The stick could not be written. Everything is kept here. Try another stick.</source>
        <translation>No se pudo escribir en la memoria. Todo queda guardado aquí. Prueba con otra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to the stick, and kept here until the answers come back.</source>
        <translation>
            <numerusform>%Ln carta escrita en la memoria; se guarda aquí hasta que vuelvan las respuestas.</numerusform>
            <numerusform>%Ln cartas escritas en la memoria; se guardan aquí hasta que vuelvan las respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. The day&apos;s report was written to the stick.</source>
        <translation>No hay nada pendiente. El informe del día se escribió en la memoria.</translation>
    </message>
    <message>
        <source>The disk had damaged this kiosk&apos;s file. What could be read was saved, and the damaged file is kept. Tell the coordinator.</source>
        <translation>El disco había dañado el archivo de este quiosco. Se salvó lo legible y se conserva el archivo dañado. Avisa a la coordinación.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room.</source>
        <translation>El disco está casi lleno. Libera espacio.</translation>
    </message>
    <message>
        <source>The stick for the second copy is not this kiosk&apos;s, and nothing is written to it. Put the right one in, or touch “Use this stick” under “Details”.</source>
        <translation>La memoria para la segunda copia no es la de este quiosco, y no se escribe nada en ella. Inserta la correcta o toca «Usar esta memoria» en «Detalles».</translation>
    </message>
    <message numerus="yes">
        <source>The second copy has stopped: %Ln letter(s) behind.</source>
        <translation>
            <numerusform>La segunda copia se ha parado: falta %Ln carta.</numerusform>
            <numerusform>La segunda copia se ha parado: faltan %Ln cartas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this kiosk is there: %1. Ask the coordinator to install it when no visitors come.</source>
        <translation>Hay una versión más reciente de este quiosco: %1. Pide a la coordinación que la instale cuando no vengan visitantes.</translation>
    </message>
</context>
<context>
    <name>Pledge</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>I pledge as … (if you like)</source>
        <translation>Me comprometo como … (si quieres)</translation>
    </message>
    <message>
        <source>I pledge</source>
        <translation>Me comprometo</translation>
    </message>
    <message>
        <source>Touch again</source>
        <translation>Toca otra vez</translation>
    </message>
    <message>
        <source>Touch twice</source>
        <translation>Toca dos veces</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>Mantén pulsado</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>RehearsalTape</name>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What became of them</source>
        <translation>Qué ha sido de ellas</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Hora a hora</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Pledging as</source>
        <translation>Prometen como</translation>
    </message>
    <message>
        <source>Pledges taken in this opening</source>
        <translation>Promesas recogidas en esta apertura</translation>
    </message>
    <message>
        <source>It adds up, and the collector says the same.</source>
        <translation>Las cuentas cuadran y el servidor dice lo mismo.</translation>
    </message>
    <message>
        <source>It adds up. The collector has not confirmed all of it yet.</source>
        <translation>Las cuentas cuadran. El servidor aún no lo ha confirmado todo.</translation>
    </message>
    <message>
        <source>Taken at this event</source>
        <translation>Recogidas en este acto</translation>
    </message>
    <message>
        <source>Held by the collector</source>
        <translation>Ya en el servidor</translation>
    </message>
    <message>
        <source>Waiting on this kiosk</source>
        <translation>En espera en este quiosco</translation>
    </message>
    <message>
        <source>Set aside on this kiosk</source>
        <translation>Apartadas en este quiosco</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contadas</translation>
    </message>
    <message>
        <source>Taken back by visitors</source>
        <translation>Retiradas por visitantes</translation>
    </message>
    <message>
        <source>Letters the collector says it holds</source>
        <translation>Cartas que el servidor dice tener</translation>
    </message>
    <message>
        <source>Written %1 by kiosk %2.</source>
        <translation>Escrito el %1 por el quiosco %2.</translation>
    </message>
    <message>
        <source>The chain over all pledges ends in %1</source>
        <translation>La cadena de todas las promesas termina en %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Where will you do something?</source>
        <translation>¿Dónde vas a actuar?</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hold the printed code of the ticket before the scanner.</source>
        <translation>Pon el código impreso del tíquet ante el escáner.</translation>
    </message>
    <message>
        <source>The scanner is plugged in like a keyboard.</source>
        <translation>El escáner se conecta como un teclado.</translation>
    </message>
    <message>
        <source>The text of a ticket</source>
        <translation>El texto de un tíquet</translation>
    </message>
</context>
<context>
    <name>SetUpSheet</name>
    <message>
        <source>Hold the name “%1” at the top of the screen for two seconds, then enter the PIN.</source>
        <translation>Mantén pulsado dos segundos el nombre «%1» en la parte superior de la pantalla y escribe el PIN.</translation>
    </message>
    <message>
        <source>Your panel</source>
        <translation>Tu panel</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>“Rehearse”, on the page after the PIN. Nothing counts while TEST stands above and below.</source>
        <translation>«Ensayar», en la página que sigue al PIN. Nada cuenta mientras arriba y abajo pone PRUEBA.</translation>
    </message>
    <message>
        <source>“Open the booth”, on the page after the PIN. Before that nobody can pledge.</source>
        <translation>«Abrir el puesto», en la página que sigue al PIN. Antes de eso nadie puede hacer su promesa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“The day”, “Close the booth”. Only the coordinator&apos;s code opens it again.</source>
        <translation>«El día», «Cerrar el puesto». Solo el código de la coordinación lo vuelve a abrir.</translation>
    </message>
    <message>
        <source>“Please use the next booth”</source>
        <translation>«Usa el puesto de al lado, por favor»</translation>
    </message>
    <message>
        <source>Nothing that was thanked is lost. Make room on the disk and start the kiosk again.</source>
        <translation>No se ha perdido nada de lo agradecido. Haz sitio en el disco e inicia de nuevo el quiosco.</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Para pedir ayuda</translation>
    </message>
    <message>
        <source>Cut this off and keep it apart: the code that opens a closed booth and a locked door.</source>
        <translation>Recorta esto y guárdalo aparte: el código que abre un puesto cerrado y una puerta bloqueada.</translation>
    </message>
</context>
<context>
    <name>SetUpStart</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Preparar este quiosco</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro acto</translation>
    </message>
    <message>
        <source>A coordinator&apos;s ticket on a stick</source>
        <translation>Un tíquet de la coordinación en una memoria</translation>
    </message>
    <message>
        <source>Scan a coordinator&apos;s ticket</source>
        <translation>Escanear un tíquet de la coordinación</translation>
    </message>
    <message>
        <source>An event of our own</source>
        <translation>Un acto propio</translation>
    </message>
    <message>
        <source>Without a ticket pledges are taken and counted here; they reach the campaign when a ticket is taken later.</source>
        <translation>Sin tíquet las promesas se toman y se cuentan aquí; llegan a la campaña cuando más tarde se toma un tíquet.</translation>
    </message>
</context>
<context>
    <name>SetUpWords</name>
    <message>
        <source>There is no ticket on the stick. Ask the coordinator for one.</source>
        <translation>No hay ningún tíquet en la memoria. Pide uno a la coordinación.</translation>
    </message>
    <message>
        <source>No stick is there. Put it in and try again.</source>
        <translation>No hay ninguna memoria. Insértala y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This ticket was altered or is not complete. Ask the coordinator for it again.</source>
        <translation>Este tíquet fue alterado o está incompleto. Pídelo de nuevo a la coordinación.</translation>
    </message>
    <message>
        <source>This ticket has run out. Ask the coordinator for a new one.</source>
        <translation>Este tíquet ha caducado. Pide uno nuevo a la coordinación.</translation>
    </message>
    <message>
        <source>This ticket is for another campaign than this kiosk&apos;s.</source>
        <translation>Este tíquet es de otra campaña que la de este quiosco.</translation>
    </message>
    <message>
        <source>This ticket is signed by another campaign than the one this kiosk belongs to.</source>
        <translation>Este tíquet está firmado por otra campaña que la de este quiosco.</translation>
    </message>
    <message>
        <source>The event that is here is still needed: letters wait, or the booth is open. Nothing was changed.</source>
        <translation>El acto que está aquí aún hace falta: hay cartas pendientes o el puesto está abierto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The disk or the stick is full or failing. Nothing was changed.</source>
        <translation>El disco o la memoria está lleno o falla. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another program uses this kiosk&apos;s folder. Close it and try again.</source>
        <translation>Otro programa usa la carpeta de este quiosco. Ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This is not a ticket, or not all of it. Try again.</source>
        <translation>Esto no es un tíquet, o no está entero. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The event that is here is still needed.</source>
        <translation>El acto que está aquí aún hace falta.</translation>
    </message>
    <message>
        <source>The booth is open: close it first.</source>
        <translation>El puesto está abierto: ciérralo primero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) wait for a coordinator&apos;s ticket.</source>
        <translation>
            <numerusform>%Ln carta espera un tíquet de la coordinación.</numerusform>
            <numerusform>%Ln cartas esperan un tíquet de la coordinación.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not add up: tell the coordinator.</source>
        <translation>Las cuentas no cuadran: avisa a la coordinación.</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City, or the nearest one</source>
        <translation>Ciudad, o la más cercana</translation>
    </message>
    <message>
        <source>House or square</source>
        <translation>Edificio o plaza</translation>
    </message>
    <message>
        <source>In which house or on which square does this booth stand?</source>
        <translation>¿En qué edificio o plaza está este puesto?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del acto</translation>
    </message>
    <message>
        <source>What is the event called? Visitors read it.</source>
        <translation>¿Cómo se llama el acto? Los visitantes lo leen.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Back to visitors</source>
        <translation>Volver con el público</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Paused: visitors read that you are back soon.</source>
        <translation>En pausa: los visitantes leen que volvéis pronto.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Hide “%1” on the big screen</source>
        <translation>Quitar «%1» de la pantalla grande</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sí, seguir</translation>
    </message>
    <message numerus="yes">
        <source>Starting over in %Ln second(s)</source>
        <translation>
            <numerusform>Se reinicia en %Ln segundo</numerusform>
            <numerusform>Se reinicia en %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How many pledges do you hope for?</source>
        <translation>¿Cuántas promesas esperáis?</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>You are number %1 here.</source>
        <translation>Eres el número %1 aquí.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What I can do next</source>
        <translation>Qué puedo hacer ahora</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Sigamos en contacto</translation>
    </message>
    <message>
        <source>My name on the big screen</source>
        <translation>Mi nombre en la pantalla grande</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar mi promesa</translation>
    </message>
    <message>
        <source>Yours to keep: scan it to find your pledge again.</source>
        <translation>Para ti: escanéalo y encontrarás tu promesa.</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Put the stick in. Its tickets show here.</source>
        <translation>Inserta la memoria. Sus tíquets aparecen aquí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Which one is this kiosk&apos;s?</source>
        <translation>¿Cuál es el de este quiosco?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
</context>
<context>
    <name>TypeScreen</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Uncounted</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How many of the last pledges do not count?</source>
        <translation>¿Cuántas de las últimas promesas no cuentan?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>No había nadie</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>La misma persona otra vez</translation>
    </message>
    <message>
        <source>Touched by mistake</source>
        <translation>Se tocó por error</translation>
    </message>
    <message>
        <source>They are kept with the reason. The number here and at the collector goes down.</source>
        <translation>Se conservan con el motivo. El número baja aquí y en el servidor.</translation>
    </message>
    <message>
        <source>Do not count them</source>
        <translation>No contarlas</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Taken back.</source>
        <translation>Retirada.</translation>
    </message>
    <message>
        <source>Your pledge no longer counts. An address you left is erased.</source>
        <translation>Tu promesa ya no cuenta. Se ha borrado la dirección que hubieras dejado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
</TS>
