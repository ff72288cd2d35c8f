<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>gw::studio::Market</name>
    <message>
        <source>The demonstration market did not start in time.</source>
        <translation>El mercado de demostración no arrancó a tiempo.</translation>
    </message>
    <message>
        <source>The demonstration market cannot be started: %1</source>
        <translation>No se puede iniciar el mercado de demostración: %1</translation>
    </message>
    <message>
        <source>The demonstration market ended: %1</source>
        <translation>El mercado de demostración terminó: %1</translation>
    </message>
</context>
<context>
    <name>gw::studio::Shots</name>
    <message>
        <source>The studio did not catch up with the server in time, so nothing was drawn.</source>
        <translation>El estudio no se puso al día con el servidor a tiempo, así que no se dibujó nada.</translation>
    </message>
    <message>
        <source>The data of %1 did not come in time.</source>
        <translation>Los datos de %1 no llegaron a tiempo.</translation>
    </message>
    <message>
        <source>There is no screen %1.</source>
        <translation>No existe la pantalla %1.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>No se puede guardar la imagen en %1.</translation>
    </message>
    <message>
        <source>logo</source>
        <comment>searched for in a picture of the command palette</comment>
        <translation>logo</translation>
    </message>
</context>
<context>
    <name>gw::studio::Studio</name>
    <message>
        <source>The profile&apos;s folder %1 cannot be made. Choose another one with --profile.</source>
        <translation>No se puede crear la carpeta %1 del perfil. Elige otra con --profile.</translation>
    </message>
    <message>
        <source>The password cannot be read from %1: %2</source>
        <translation>No se puede leer la contraseña de %1: %2</translation>
    </message>
    <message>
        <source>The session cannot be taken over from %1.</source>
        <translation>No se puede tomar la sesión de %1.</translation>
    </message>
    <message>
        <source>%1 holds no session.</source>
        <translation>%1 no contiene ninguna sesión.</translation>
    </message>
    <message>
        <source>There is no session to draw. Give --try, --server or --session-token.</source>
        <translation>No hay ninguna sesión que dibujar. Indica --try, --server o --session-token.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>No se puede guardar la imagen en %1.</translation>
    </message>
    <message>
        <source>Gigwright</source>
        <translation>Gigwright</translation>
    </message>
    <message>
        <source>The studio cannot open</source>
        <translation>El estudio no puede abrirse</translation>
    </message>
</context>
<context>
    <name>gw::ui::AnswerField</name>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Drop files here, or click to choose</source>
        <translation>Arrastra archivos aquí o haz clic para elegirlos</translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation>Añade al menos un archivo.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elige una opción.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>Escribe una respuesta.</translation>
    </message>
</context>
<context>
    <name>gw::ui::AnswersForm</name>
    <message>
        <source>Some answers are missing. What you wrote is kept.</source>
        <translation>Faltan algunas respuestas. Lo que has escrito se conserva.</translation>
    </message>
</context>
<context>
    <name>gw::ui::AttentionCard</name>
    <message>
        <source>The server refused it. What you wrote and its files are kept here.</source>
        <translation>El servidor lo rechazó. Lo que escribiste y sus archivos se conservan aquí.</translation>
    </message>
    <message>
        <source>It failed again and again, so it was set aside and the rest goes on. Its content is kept here.</source>
        <translation>Falló una y otra vez, así que se apartó y lo demás sigue. Su contenido se conserva aquí.</translation>
    </message>
    <message>
        <source>It waits for an earlier step of the same order that did not happen. Its content is kept here.</source>
        <translation>Espera un paso anterior del mismo pedido que no llegó a hacerse. Su contenido se conserva aquí.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Creado %1</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puedes hacer</translation>
    </message>
    <message>
        <source>Files kept on this computer</source>
        <translation>Archivos guardados en este equipo</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Editar de nuevo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>gw::ui::BasicsSection</name>
    <message>
        <source>Basics</source>
        <translation>Lo básico</translation>
    </message>
    <message>
        <source>I will …</source>
        <translation>Voy a …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Say in one line what you do: &quot;I will …&quot;</source>
        <translation>Di en una línea lo que haces: «Voy a …»</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategoría</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Up to five, with commas between them</source>
        <translation>Hasta cinco, separadas por comas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>The category of a published gig does not change.</source>
        <translation>La categoría de un gig publicado no cambia.</translation>
    </message>
</context>
<context>
    <name>gw::ui::BriefCard</name>
    <message>
        <source>Brief</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>This gig asks the buyer no questions.</source>
        <translation>Este gig no hace preguntas al comprador.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
</context>
<context>
    <name>gw::ui::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada coincide. Prueba con menos letras.</translation>
    </message>
    <message>
        <source>Search or do something</source>
        <translation>Buscar o hacer algo</translation>
    </message>
</context>
<context>
    <name>gw::ui::CommandWords</name>
    <message>
        <source>Changes to the gig “%1”</source>
        <translation>Cambios en el gig «%1»</translation>
    </message>
    <message>
        <source>Changes to a gig</source>
        <translation>Cambios en un gig</translation>
    </message>
    <message>
        <source>“%1” for review</source>
        <translation>«%1» para evaluación</translation>
    </message>
    <message>
        <source>A gig for review</source>
        <translation>Un gig para evaluación</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>Aprobación de «%1»</translation>
    </message>
    <message>
        <source>Approval of a gig</source>
        <translation>Aprobación de un gig</translation>
    </message>
    <message>
        <source>Changes asked of “%1”</source>
        <translation>Cambios pedidos en «%1»</translation>
    </message>
    <message>
        <source>Changes asked of a gig</source>
        <translation>Cambios pedidos en un gig</translation>
    </message>
    <message>
        <source>Refusal of “%1”</source>
        <translation>Rechazo de «%1»</translation>
    </message>
    <message>
        <source>Refusal of a gig</source>
        <translation>Rechazo de un gig</translation>
    </message>
    <message>
        <source>Pause of “%1”</source>
        <translation>Pausa de «%1»</translation>
    </message>
    <message>
        <source>Pause of a gig</source>
        <translation>Pausa de un gig</translation>
    </message>
    <message>
        <source>“%1” on sale again</source>
        <translation>«%1» otra vez a la venta</translation>
    </message>
    <message>
        <source>A gig on sale again</source>
        <translation>Un gig otra vez a la venta</translation>
    </message>
    <message>
        <source>“%1” to the archive</source>
        <translation>«%1» al archivo</translation>
    </message>
    <message>
        <source>A gig to the archive</source>
        <translation>Un gig al archivo</translation>
    </message>
    <message>
        <source>Order of “%1”</source>
        <translation>Pedido de «%1»</translation>
    </message>
    <message>
        <source>Order of a gig</source>
        <translation>Pedido de un gig</translation>
    </message>
    <message>
        <source>Payment for “%1”</source>
        <translation>Pago de «%1»</translation>
    </message>
    <message>
        <source>Payment of an order</source>
        <translation>Pago de un pedido</translation>
    </message>
    <message>
        <source>Failed payment for “%1”</source>
        <translation>Pago fallido de «%1»</translation>
    </message>
    <message>
        <source>Failed payment of an order</source>
        <translation>Pago fallido de un pedido</translation>
    </message>
    <message>
        <source>Brief for “%1”</source>
        <translation>Instrucciones de «%1»</translation>
    </message>
    <message>
        <source>Brief of an order</source>
        <translation>Instrucciones de un pedido</translation>
    </message>
    <message>
        <source>Start of “%1” without the brief</source>
        <translation>Inicio de «%1» sin instrucciones</translation>
    </message>
    <message>
        <source>Start of an order without the brief</source>
        <translation>Inicio de un pedido sin instrucciones</translation>
    </message>
    <message>
        <source>Delivery for “%1”</source>
        <translation>Entrega de «%1»</translation>
    </message>
    <message>
        <source>Delivery of an order</source>
        <translation>Entrega de un pedido</translation>
    </message>
    <message numerus="yes">
        <source>Delivery for “%1” with %n file(s)</source>
        <translation>
            <numerusform>Entrega de «%1» con %n archivo</numerusform>
            <numerusform>Entrega de «%1» con %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivery of an order with %n file(s)</source>
        <translation>
            <numerusform>Entrega con %n archivo</numerusform>
            <numerusform>Entrega con %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revision of “%1” with %n point(s)</source>
        <translation>
            <numerusform>Revisión de «%1» con %n punto</numerusform>
            <numerusform>Revisión de «%1» con %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revision of an order with %n point(s)</source>
        <translation>
            <numerusform>Revisión con %n punto</numerusform>
            <numerusform>Revisión con %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance of “%1”</source>
        <translation>Aceptación de «%1»</translation>
    </message>
    <message>
        <source>Acceptance of a delivery</source>
        <translation>Aceptación de una entrega</translation>
    </message>
    <message>
        <source>Cancellation of “%1”</source>
        <translation>Cancelación de «%1»</translation>
    </message>
    <message>
        <source>Cancellation of an order</source>
        <translation>Cancelación de un pedido</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation>Una conversación nueva</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje a %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Messages of %1 marked as read</source>
        <translation>Mensajes de %1 marcados como leídos</translation>
    </message>
    <message>
        <source>Messages marked as read</source>
        <translation>Mensajes marcados como leídos</translation>
    </message>
    <message>
        <source>Your name: %1</source>
        <translation>Tu nombre: %1</translation>
    </message>
    <message>
        <source>Gig for review</source>
        <translation>Gig para evaluación</translation>
    </message>
    <message>
        <source>Gig on sale again</source>
        <translation>Gig otra vez a la venta</translation>
    </message>
    <message>
        <source>Gig to the archive</source>
        <translation>Gig al archivo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Start without the brief</source>
        <translation>Inicio sin instrucciones</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Read mark</source>
        <translation>Marca de lectura</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Propose to the buyer to reinstate the order</source>
        <translation>Proponer al comprador reactivar el pedido</translation>
    </message>
    <message>
        <source>Save the files as evidence of your work</source>
        <translation>Guardar los archivos como prueba de tu trabajo</translation>
    </message>
    <message>
        <source>Write a message about it</source>
        <translation>Escribir un mensaje sobre ello</translation>
    </message>
    <message>
        <source>Ask for a revision as a goodwill</source>
        <translation>Pedir una revisión de cortesía</translation>
    </message>
    <message>
        <source>Agree on a paid revision</source>
        <translation>Acordar una revisión de pago</translation>
    </message>
    <message>
        <source>Agree on a paid extra</source>
        <translation>Acordar un extra de pago</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>Abrir una disputa</translation>
    </message>
    <message>
        <source>Deliver it again and confirm that nothing changed</source>
        <translation>Entregar de nuevo y confirmar que nada cambió</translation>
    </message>
    <message>
        <source>Keep your text</source>
        <translation>Conservar tu texto</translation>
    </message>
    <message>
        <source>Keep the other text</source>
        <translation>Conservar el otro texto</translation>
    </message>
    <message>
        <source>Put both together by hand</source>
        <translation>Unir ambos a mano</translation>
    </message>
    <message>
        <source>Make a new gig from the draft</source>
        <translation>Crear un gig nuevo con el borrador</translation>
    </message>
    <message>
        <source>Pause another gig to make room</source>
        <translation>Pausar otro gig para hacer sitio</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>Pedir un reembolso</translation>
    </message>
    <message>
        <source>Look at the new price and order again</source>
        <translation>Mirar el precio nuevo y pedir otra vez</translation>
    </message>
    <message>
        <source>Return to an earlier version of a gig</source>
        <translation>Vuelta a una versión anterior de un gig</translation>
    </message>
    <message>
        <source>Length of a gig’s queue</source>
        <translation>Longitud de la cola de un gig</translation>
    </message>
    <message>
        <source>Hold on a gig</source>
        <translation>Retención de un gig</translation>
    </message>
    <message>
        <source>End of a gig’s hold</source>
        <translation>Fin de la retención de un gig</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Order of an offer</source>
        <translation>Pedido de una oferta</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <source>Files of a delivery</source>
        <translation>Archivos de una entrega</translation>
    </message>
    <message>
        <source>More time to look at a delivery</source>
        <translation>Más tiempo para mirar una entrega</translation>
    </message>
    <message>
        <source>Refusal of an order</source>
        <translation>Rechazo de un pedido</translation>
    </message>
    <message>
        <source>Wish for an extension</source>
        <translation>Petición de prórroga</translation>
    </message>
    <message>
        <source>Agreement to an extension</source>
        <translation>Acuerdo con una prórroga</translation>
    </message>
    <message>
        <source>Refusal of an extension</source>
        <translation>Rechazo de una prórroga</translation>
    </message>
    <message>
        <source>Wish for an extension taken back</source>
        <translation>Petición de prórroga retirada</translation>
    </message>
    <message>
        <source>Offer of an extra</source>
        <translation>Oferta de un extra</translation>
    </message>
    <message>
        <source>Purchase of an extra</source>
        <translation>Compra de un extra</translation>
    </message>
    <message>
        <source>Refusal of an extra</source>
        <translation>Rechazo de un extra</translation>
    </message>
    <message>
        <source>Extra taken back</source>
        <translation>Extra retirado</translation>
    </message>
    <message>
        <source>Wish to cancel together</source>
        <translation>Petición de cancelar de común acuerdo</translation>
    </message>
    <message>
        <source>Agreement to cancel</source>
        <translation>Acuerdo con la cancelación</translation>
    </message>
    <message>
        <source>Refusal to cancel</source>
        <translation>Rechazo de la cancelación</translation>
    </message>
    <message>
        <source>Wish to cancel taken back</source>
        <translation>Petición de cancelar retirada</translation>
    </message>
    <message>
        <source>Payment of a milestone</source>
        <translation>Pago de un hito</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Contracargo</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Answer to a dispute</source>
        <translation>Respuesta a una disputa</translation>
    </message>
    <message>
        <source>Proposal to settle a dispute</source>
        <translation>Propuesta de acuerdo</translation>
    </message>
    <message>
        <source>Agreement to a settlement</source>
        <translation>Aceptación de un acuerdo</translation>
    </message>
    <message>
        <source>Dispute to the marketplace</source>
        <translation>Disputa al mercado</translation>
    </message>
    <message>
        <source>Dispute taken back</source>
        <translation>Disputa retirada</translation>
    </message>
    <message>
        <source>Decision of a dispute</source>
        <translation>Decisión de una disputa</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Receipt mark</source>
        <translation>Marca de recepción</translation>
    </message>
    <message>
        <source>Mark on a conversation</source>
        <translation>Marca de una conversación</translation>
    </message>
    <message>
        <source>Labels of a conversation</source>
        <translation>Etiquetas de una conversación</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Tu perfil</translation>
    </message>
    <message>
        <source>Your working hours</source>
        <translation>Tu horario</translation>
    </message>
    <message>
        <source>Your absence</source>
        <translation>Tu ausencia</translation>
    </message>
    <message>
        <source>End of your absence</source>
        <translation>Fin de tu ausencia</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>Respuesta rápida</translation>
    </message>
    <message>
        <source>Quick reply removed</source>
        <translation>Respuesta rápida eliminada</translation>
    </message>
    <message>
        <source>Seller level</source>
        <translation>Nivel de vendedor</translation>
    </message>
    <message>
        <source>Custom offer</source>
        <translation>Oferta personalizada</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>Contraoferta</translation>
    </message>
    <message>
        <source>Acceptance of an offer</source>
        <translation>Aceptación de una oferta</translation>
    </message>
    <message>
        <source>Refusal of an offer</source>
        <translation>Rechazo de una oferta</translation>
    </message>
    <message>
        <source>Offer taken back</source>
        <translation>Oferta retirada</translation>
    </message>
    <message>
        <source>End of an offer</source>
        <translation>Fin de una oferta</translation>
    </message>
    <message>
        <source>Posted brief</source>
        <translation>Encargo publicado</translation>
    </message>
    <message>
        <source>Changes to a posted brief</source>
        <translation>Cambios en un encargo publicado</translation>
    </message>
    <message>
        <source>End of a posted brief</source>
        <translation>Fin de un encargo publicado</translation>
    </message>
    <message>
        <source>Posted brief fulfilled</source>
        <translation>Encargo publicado cumplido</translation>
    </message>
    <message>
        <source>Start of the reviews</source>
        <translation>Inicio de las reseñas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Reseña</translation>
    </message>
    <message>
        <source>Reply to a review</source>
        <translation>Respuesta a una reseña</translation>
    </message>
    <message>
        <source>End of the reviews</source>
        <translation>Fin de las reseñas</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Withdrawal paid</source>
        <translation>Retirada pagada</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <translation>Retirada fallida</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Ask the other side to cancel together</source>
        <translation>Pedir a la otra parte cancelar de común acuerdo</translation>
    </message>
    <message>
        <source>Ask for a revision</source>
        <translation>Pedir una revisión</translation>
    </message>
    <message>
        <source>Accept the delivery</source>
        <translation>Aceptar la entrega</translation>
    </message>
    <message>
        <source>Start without the answers</source>
        <translation>Empezar sin las respuestas</translation>
    </message>
    <message>
        <source>Pay the next milestone</source>
        <translation>Pagar el siguiente hito</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>Guardarlo como borrador</translation>
    </message>
    <message>
        <source>Propose a settlement</source>
        <translation>Proponer un acuerdo</translation>
    </message>
    <message>
        <source>Answer the dispute</source>
        <translation>Responder a la disputa</translation>
    </message>
    <message>
        <source>Make a new offer</source>
        <translation>Hacer una oferta nueva</translation>
    </message>
    <message>
        <source>Propose other terms</source>
        <translation>Proponer otras condiciones</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>Rechazar la oferta</translation>
    </message>
    <message>
        <source>Withdraw your terms</source>
        <translation>Retirar tus condiciones</translation>
    </message>
    <message>
        <source>Send the offer without the brief</source>
        <translation>Enviar la oferta sin el encargo</translation>
    </message>
    <message>
        <source>Post a new brief</source>
        <translation>Publicar un encargo nuevo</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Volver a pedir</translation>
    </message>
    <message>
        <source>Look at similar gigs</source>
        <translation>Ver gigs parecidos</translation>
    </message>
    <message>
        <source>Wait in line</source>
        <translation>Esperar en la cola</translation>
    </message>
    <message>
        <source>Raise the limit of the queue</source>
        <translation>Ampliar la cola</translation>
    </message>
    <message>
        <source>End your absence</source>
        <translation>Terminar tu ausencia</translation>
    </message>
    <message>
        <source>Unblock the conversation</source>
        <translation>Desbloquear la conversación</translation>
    </message>
    <message>
        <source>Copy it from the history</source>
        <translation>Copiarlo del historial</translation>
    </message>
</context>
<context>
    <name>gw::ui::Composer</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter makes a new line</source>
        <translation>Intro envía, Mayús+Intro hace una línea nueva</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
</context>
<context>
    <name>gw::ui::ConversationList</name>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>Buscar personas y mensajes</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Qué conversaciones</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread: %2</source>
        <translation>
            <numerusform>%1, %n sin leer: %2</numerusform>
            <numerusform>%1, %n sin leer: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No name or message has these words. Try fewer of them.</source>
        <translation>Ningún nombre ni mensaje tiene esas palabras. Prueba con menos.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>You have seen every message.</source>
        <translation>Has visto todos los mensajes.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>When a buyer or seller writes to you, you find it here.</source>
        <translation>Cuando un comprador o vendedor te escriba, lo encontrarás aquí.</translation>
    </message>
</context>
<context>
    <name>gw::ui::ConversationView</name>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Write the first one. It is kept and sent even if you are offline now.</source>
        <translation>Escribe el primero. Se guarda y se envía aunque ahora no tengas conexión.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>No hay ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and answer.</source>
        <translation>Elige una de la lista para leerla y responder.</translation>
    </message>
</context>
<context>
    <name>gw::ui::DeadlineLabel</name>
    <message>
        <source>%1 %2</source>
        <comment>what is due, when</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gw::ui::DeliveryCard</name>
    <message>
        <source>Delivery %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>No se adjuntó nada.</translation>
    </message>
</context>
<context>
    <name>gw::ui::DeliveryForm</name>
    <message>
        <source>There is nothing to attach</source>
        <translation>No hay nada que adjuntar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Drop files here, or click to choose</source>
        <translation>Arrastra archivos aquí o haz clic para elegirlos</translation>
    </message>
    <message>
        <source>Message with the delivery</source>
        <translation>Mensaje con la entrega</translation>
    </message>
    <message>
        <source>What you made, and what to look at first</source>
        <translation>Qué hiciste y qué mirar primero</translation>
    </message>
    <message>
        <source>Deliver it again</source>
        <translation>Entregar de nuevo</translation>
    </message>
    <message>
        <source>Adding files…</source>
        <translation>Añadiendo archivos…</translation>
    </message>
</context>
<context>
    <name>gw::ui::DeskSearch</name>
    <message>
        <source>Order · %1 · %2</source>
        <translation>Pedido · %1 · %2</translation>
    </message>
    <message>
        <source>Gig · %1</source>
        <translation>Gig · %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>gw::ui::ExtraRow</name>
    <message>
        <source>Remove this extra</source>
        <translation>Quitar este extra</translation>
    </message>
    <message>
        <source>Source files</source>
        <translation>Archivos fuente</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Días más</translation>
    </message>
</context>
<context>
    <name>gw::ui::ExtrasSection</name>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Add an extra</source>
        <translation>Añadir un extra</translation>
    </message>
    <message>
        <source>What a buyer may add to any package, at a price of its own.</source>
        <translation>Lo que un comprador puede añadir a cualquier paquete, con precio propio.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 25 or 25.50.</source>
        <translation>Esto no es un importe. Escríbelo como 25 o 25,50.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FaqRow</name>
    <message>
        <source>Remove this question</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>gw::ui::FaqSection</name>
    <message>
        <source>FAQ</source>
        <translation>Preguntas frecuentes</translation>
    </message>
    <message>
        <source>Add a question and answer</source>
        <translation>Añadir pregunta y respuesta</translation>
    </message>
    <message>
        <source>Answer once what buyers keep asking.</source>
        <translation>Responde una vez lo que los compradores preguntan siempre.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FileChip</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>gw::ui::FileTray</name>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 no se añadió. %2</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>imagen.png</translation>
    </message>
</context>
<context>
    <name>gw::ui::Files</name>
    <message>
        <source>The file could not be opened</source>
        <translation>No se pudo abrir el archivo</translation>
    </message>
    <message>
        <source>No program took it. Save it instead and open it from its folder.</source>
        <translation>Ningún programa lo aceptó. Guárdalo y ábrelo desde su carpeta.</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Guardar el archivo como</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>No se pudo guardar el archivo</translation>
    </message>
    <message>
        <source>Writing to that place failed. The file is still kept here; choose another folder.</source>
        <translation>No se pudo escribir en ese lugar. El archivo se conserva aquí; elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FirstRun</name>
    <message>
        <source>Try it here</source>
        <translation>Pruébalo aquí</translation>
    </message>
    <message>
        <source>Welcome – Gigwright</source>
        <translation>Te damos la bienvenida – Gigwright</translation>
    </message>
    <message>
        <source>Welcome to Gigwright</source>
        <translation>Te damos la bienvenida a Gigwright</translation>
    </message>
    <message>
        <source>Your workshop for digital services: orders, deliveries and messages, with or without a network.</source>
        <translation>Tu taller de servicios digitales: pedidos, entregas y mensajes, con o sin conexión.</translation>
    </message>
    <message>
        <source>A lively market on this computer, just for you. Nothing leaves it.</source>
        <translation>Un mercado animado en este equipo, solo para ti. Nada sale de él.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
    <message>
        <source>The marketplace you sell or buy on.</source>
        <translation>El mercado en el que vendes o compras.</translation>
    </message>
    <message>
        <source>Opening the market…</source>
        <translation>Abriendo el mercado…</translation>
    </message>
    <message>
        <source>A seller&apos;s desk in full swing</source>
        <translation>La mesa de un vendedor en plena marcha</translation>
    </message>
    <message>
        <source>Orders in every state, and buyers who answer.</source>
        <translation>Pedidos en todos los estados y compradores que responden.</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>Funciona sin conexión</translation>
    </message>
    <message>
        <source>Go offline, keep working, and watch it all arrive later.</source>
        <translation>Desconéctate, sigue trabajando y mira cómo todo llega después.</translation>
    </message>
    <message>
        <source>Nothing to sign up for</source>
        <translation>Sin registrarse</translation>
    </message>
    <message>
        <source>No account, no e-mail, no card.</source>
        <translation>Sin cuenta, sin correo, sin tarjeta.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FormField</name>
    <message>
        <source>%1 / %2</source>
        <comment>characters used, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gw::ui::Format</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2</source>
        <translation>
            <numerusform>%1 %2</numerusform>
            <numerusform>%1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Pago pendiente</translation>
    </message>
    <message>
        <source>Awaiting brief</source>
        <translation>Sin instrucciones</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>In revision</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En evaluación</translation>
    </message>
    <message>
        <source>Changes needed</source>
        <translation>Requiere cambios</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Waiting for files</source>
        <translation>Esperando archivos</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Likely refused</source>
        <translation>Probable rechazo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
</context>
<context>
    <name>gw::ui::Frame</name>
    <message>
        <source>%1 – Gigwright</source>
        <translation>%1 – Gigwright</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search or do something</source>
        <translation>Buscar o hacer algo</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Switch between seller and buyer</source>
        <translation>Cambiar entre vendedor y comprador</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigEditor</name>
    <message>
        <source>Save draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Enviar a evaluación</translation>
    </message>
    <message>
        <source>No gig is open</source>
        <translation>No hay ningún gig abierto</translation>
    </message>
    <message>
        <source>Choose one from the list to change it, or begin a new one.</source>
        <translation>Elige uno de la lista para cambiarlo o empieza uno nuevo.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation>Descartar los cambios sin guardar</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>Nuevo gig</translation>
    </message>
    <message>
        <source>Untitled gig</source>
        <translation>Gig sin título</translation>
    </message>
    <message>
        <source>Nothing is saved yet; what you write is kept on this computer.</source>
        <translation>Aún no se ha guardado nada; lo que escribes se conserva en este equipo.</translation>
    </message>
    <message>
        <source>Unsaved changes, kept on this computer. </source>
        <translation>Cambios sin guardar, conservados en este equipo. </translation>
    </message>
    <message>
        <source>Some things are missing; they are marked below. All you wrote is kept.</source>
        <translation>Faltan algunas cosas; están marcadas abajo. Todo lo que escribiste se conserva.</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigPresenter</name>
    <message>
        <source>Gig paused</source>
        <translation>Gig en pausa</translation>
    </message>
    <message>
        <source>Gig resumed</source>
        <translation>Gig reanudado</translation>
    </message>
    <message>
        <source>Gig archived</source>
        <translation>Gig archivado</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>Enviado a evaluación</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigPreview</name>
    <message>
        <source>Preview, as the buyer sees it</source>
        <translation>Vista previa, como la ve el comprador</translation>
    </message>
    <message>
        <source>As the buyer sees it</source>
        <translation>Como lo ve el comprador</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>I will …</source>
        <translation>Voy a …</translation>
    </message>
    <message>
        <source>What the buyer gets</source>
        <translation>Lo que recibe el comprador</translation>
    </message>
    <message>
        <source>No package is offered yet.</source>
        <translation>Aún no se ofrece ningún paquete.</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>You will be asked</source>
        <translation>Te preguntarán</translation>
    </message>
    <message>
        <source>FAQ</source>
        <translation>Preguntas frecuentes</translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n día</numerusform>
            <numerusform>+%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::GigWords</name>
    <message>
        <source>Your changes are in review.</source>
        <translation>Tus cambios están en evaluación.</translation>
    </message>
    <message>
        <source>Your changes need another look.</source>
        <translation>Tus cambios necesitan otro repaso.</translation>
    </message>
    <message>
        <source>Your changes were refused; the selling version stays.</source>
        <translation>Tus cambios fueron rechazados; sigue la versión a la venta.</translation>
    </message>
    <message>
        <source>Your changes are not submitted yet.</source>
        <translation>Tus cambios aún no se han enviado.</translation>
    </message>
    <message>
        <source>Archived: it is no longer offered. Open orders go on.</source>
        <translation>Archivado: ya no se ofrece. Los pedidos abiertos siguen.</translation>
    </message>
    <message>
        <source>Version %1 is paused; buyers do not see it.</source>
        <translation>La versión %1 está en pausa; los compradores no la ven.</translation>
    </message>
    <message>
        <source>Version %1 sells since %2.</source>
        <translation>La versión %1 se vende desde el %2.</translation>
    </message>
    <message>
        <source>In review. If you edit it now, submit it again afterwards.</source>
        <translation>En evaluación. Si lo editas ahora, envíalo otra vez después.</translation>
    </message>
    <message>
        <source>The review asks for changes. Only you see this gig.</source>
        <translation>La evaluación pide cambios. Solo tú ves este gig.</translation>
    </message>
    <message>
        <source>The review refused this gig. Only you see it.</source>
        <translation>La evaluación rechazó este gig. Solo tú lo ves.</translation>
    </message>
    <message>
        <source>A draft that only you see. Submit it when it is complete.</source>
        <translation>Un borrador que solo ves tú. Envíalo cuando esté completo.</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigsList</name>
    <message>
        <source>Untitled gig</source>
        <translation>Gig sin título</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>aún sin pedidos</translation>
    </message>
    <message>
        <source>%1 open · %2 in all</source>
        <translation>%1 abiertos · %2 en total</translation>
    </message>
    <message>
        <source>Search gigs</source>
        <translation>Buscar gigs</translation>
    </message>
    <message>
        <source>Which gigs</source>
        <translation>Qué gigs</translation>
    </message>
    <message>
        <source>Gigs</source>
        <translation>Gigs</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>Nuevo gig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En evaluación</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Gig</source>
        <translation>Gig</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No gig has these words. Try fewer of them.</source>
        <translation>Ningún gig tiene esas palabras. Prueba con menos.</translation>
    </message>
    <message>
        <source>No gigs here</source>
        <translation>No hay gigs aquí</translation>
    </message>
    <message>
        <source>No gig is in this state now.</source>
        <translation>Ningún gig está ahora en este estado.</translation>
    </message>
    <message>
        <source>Offer your first gig</source>
        <translation>Ofrece tu primer gig</translation>
    </message>
    <message>
        <source>A gig says what you do, for how much and by when, so that a buyer can order it at once.</source>
        <translation>Un gig dice qué haces, por cuánto y para cuándo, para que un comprador pueda pedirlo al momento.</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigsScreen</name>
    <message>
        <source>Gigs</source>
        <translation>Gigs</translation>
    </message>
</context>
<context>
    <name>gw::ui::InboxScreen</name>
    <message>
        <source>Inbox</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>gw::ui::JournalWords</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Pasó a</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>gw::ui::LightWords</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept on this computer</source>
        <translation>Todo está guardado en este equipo</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde las %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Enviando %1</translation>
    </message>
    <message>
        <source>Uploading %1 %</source>
        <translation>Subiendo %1 %</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Te necesita: %1</translation>
    </message>
    <message>
        <source>Server trouble</source>
        <translation>Problema del servidor</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicia sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>gw::ui::ListDetail</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gw::ui::MessageBubble</name>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>About order #%1</source>
        <translation>Sobre el pedido #%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>progress of a message, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>why a message was refused</comment>
        <translation> · %1</translation>
    </message>
</context>
<context>
    <name>gw::ui::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>gw::ui::Messages</name>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>%1, written %2</source>
        <translation>%1, escrito a las %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>gw::ui::NextStepCard</name>
    <message>
        <source>You are offline, and this is decided together with the other side at once. Nothing was sent; the order stays as it is. Try again when the sync light says that you are connected.</source>
        <translation>No tienes conexión, y esto se decide al momento con la otra parte. No se envió nada; el pedido queda como está. Inténtalo otra vez cuando la luz de sincronización diga que hay conexión.</translation>
    </message>
</context>
<context>
    <name>gw::ui::NextSteps</name>
    <message>
        <source>No revision is left.</source>
        <translation>No queda ninguna revisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) are left.</source>
        <translation>
            <numerusform>Queda %n revisión.</numerusform>
            <numerusform>Quedan %n revisiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>A la espera del pago</translation>
    </message>
    <message>
        <source>%1 has not paid yet. Nothing is asked of you; the work starts after that.</source>
        <translation>%1 aún no ha pagado. No tienes que hacer nada; el trabajo empieza después.</translation>
    </message>
    <message>
        <source>Waiting for the brief</source>
        <translation>A la espera de las instrucciones</translation>
    </message>
    <message>
        <source>%1 still has to answer your questions. The clock has not started; if you know enough, start without.</source>
        <translation>%1 aún tiene que responder tus preguntas. El plazo no ha empezado; si sabes lo suficiente, empieza sin respuestas.</translation>
    </message>
    <message>
        <source>Your delivery is late</source>
        <translation>Tu entrega va con retraso</translation>
    </message>
    <message>
        <source>Deliver your work</source>
        <translation>Entrega tu trabajo</translation>
    </message>
    <message>
        <source>Add the files and a few words. Offline too: it is kept and sent by itself.</source>
        <translation>Añade los archivos y unas palabras. También sin conexión: se guarda y se envía solo.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>%1 is looking at it. Without an answer the order completes by itself %2.</source>
        <translation>%1 la está mirando. Sin respuesta, el pedido se completa solo: %2.</translation>
    </message>
    <message>
        <source>%1 asks for a revision</source>
        <translation>%1 pide una revisión</translation>
    </message>
    <message>
        <source>Tick off the points as you work, then deliver again.</source>
        <translation>Marca los puntos mientras trabajas y entrega otra vez.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Nothing is left to do. Thank you for the good work.</source>
        <translation>No queda nada por hacer. Gracias por el buen trabajo.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No more work is expected. All that was sent stays here.</source>
        <translation>No se espera más trabajo. Todo lo enviado queda aquí.</translation>
    </message>
    <message>
        <source>Look at the delivery</source>
        <translation>Mira la entrega</translation>
    </message>
    <message>
        <source>Accept it, or ask for what is still missing. %1 Without an answer the order completes by itself %2.</source>
        <translation>Acéptala o pide lo que falte. %1 Sin respuesta, el pedido se completa solo: %2.</translation>
    </message>
    <message>
        <source>The payment is on its way</source>
        <translation>El pago está en camino</translation>
    </message>
    <message>
        <source>As soon as it is in, %1 needs your answers to a few questions.</source>
        <translation>En cuanto llegue, %1 necesita tus respuestas a unas preguntas.</translation>
    </message>
    <message>
        <source>Tell %1 what you need</source>
        <translation>Dile a %1 lo que necesitas</translation>
    </message>
    <message>
        <source>The work starts, and the delivery time runs, once you have answered.</source>
        <translation>El trabajo empieza, y corre el plazo, cuando hayas respondido.</translation>
    </message>
    <message>
        <source>%1 is working on it</source>
        <translation>%1 está trabajando en ello</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <translation>%1 va con retraso</translation>
    </message>
    <message>
        <source>Nothing is asked of you. You hear of the delivery at once.</source>
        <translation>No tienes que hacer nada. Sabrás de la entrega al momento.</translation>
    </message>
    <message>
        <source>%1 works on your revision</source>
        <translation>%1 trabaja en tu revisión</translation>
    </message>
    <message>
        <source>Nothing is asked of you. You hear of the next delivery at once.</source>
        <translation>No tienes que hacer nada. Sabrás de la próxima entrega al momento.</translation>
    </message>
    <message>
        <source>The delivery is yours; its files stay here.</source>
        <translation>La entrega es tuya; sus archivos quedan aquí.</translation>
    </message>
    <message>
        <source>Send answers</source>
        <translation>Enviar respuestas</translation>
    </message>
    <message>
        <source>Start without answers</source>
        <translation>Empezar sin respuestas</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Accept delivery</source>
        <translation>Aceptar entrega</translation>
    </message>
    <message>
        <source>Ask for a revision</source>
        <translation>Pedir una revisión</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Answers on their way</source>
        <translation>Respuestas en camino</translation>
    </message>
    <message>
        <source>Started without answers</source>
        <translation>Empezado sin respuestas</translation>
    </message>
    <message>
        <source>Delivery on its way</source>
        <translation>Entrega en camino</translation>
    </message>
    <message>
        <source>Delivery accepted</source>
        <translation>Entrega aceptada</translation>
    </message>
    <message>
        <source>Revision asked for</source>
        <translation>Revisión pedida</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Pedido cancelado</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>All deadlines stand still until the dispute is over.</source>
        <translation>Todos los plazos se detienen hasta que termine la disputa.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>The payment did not come in time. The order has ended; nothing was charged.</source>
        <translation>El pago no llegó a tiempo. El pedido ha terminado; no se cobró nada.</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrderHeader</name>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 veces</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>revisions left</source>
        <translation>revisiones restantes</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>pedido el</translation>
    </message>
    <message>
        <source>Completes by itself</source>
        <translation>Se completa solo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrderRows</name>
    <message>
        <source>review %1</source>
        <translation>aceptación %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cambiado</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrderView</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>No hay ningún pedido abierto</translation>
    </message>
    <message>
        <source>Choose one from the list to see where it stands.</source>
        <translation>Elige uno de la lista para ver cómo va.</translation>
    </message>
    <message>
        <source>This order is not here</source>
        <translation>Este pedido no está aquí</translation>
    </message>
    <message>
        <source>It may not have reached this computer yet. It opens as soon as it has.</source>
        <translation>Quizá aún no ha llegado a este equipo. Se abrirá en cuanto llegue.</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrdersList</name>
    <message>
        <source>Search orders</source>
        <translation>Buscar pedidos</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Qué pedidos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Awaiting brief</source>
        <translation>Sin instrucciones</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>In revision</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completados</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Copiar número de pedido</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No gig, person or order number has these words. Try fewer of them.</source>
        <translation>Ningún gig, persona ni número de pedido tiene esas palabras. Prueba con menos.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nada va con retraso</translation>
    </message>
    <message>
        <source>Every order is within its time.</source>
        <translation>Todos los pedidos van a tiempo.</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>No hay pedidos aquí</translation>
    </message>
    <message>
        <source>No order is in this state now.</source>
        <translation>Ningún pedido está ahora en este estado.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>When a buyer orders one of your gigs, you find it here.</source>
        <translation>Cuando un comprador pida uno de tus gigs, lo encontrarás aquí.</translation>
    </message>
    <message>
        <source>What you order from sellers, you find here.</source>
        <translation>Lo que pidas a vendedores lo encontrarás aquí.</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
</context>
<context>
    <name>gw::ui::PackageCard</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revisión</numerusform>
            <numerusform>%n revisiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::PackageColumn</name>
    <message>
        <source>Whether you offer this package</source>
        <translation>Si ofreces este paquete</translation>
    </message>
    <message>
        <source>One thing a line</source>
        <translation>Una cosa por línea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>Días hasta la entrega</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluye</translation>
    </message>
</context>
<context>
    <name>gw::ui::PackagesSection</name>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Currency of all prices</source>
        <translation>Moneda de todos los precios</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 25 or 25.50.</source>
        <translation>Esto no es un importe. Escríbelo como 25 o 25,50.</translation>
    </message>
</context>
<context>
    <name>gw::ui::PlainText</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>gw::ui::PointRow</name>
    <message>
        <source>What should change</source>
        <translation>Qué debe cambiar</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punto %1</translation>
    </message>
    <message>
        <source>File of point %1</source>
        <translation>Archivo del punto %1</translation>
    </message>
    <message>
        <source>Whole delivery</source>
        <translation>Toda la entrega</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Quitar el punto %1</translation>
    </message>
</context>
<context>
    <name>gw::ui::Rail</name>
    <message>
        <source>Side of the marketplace</source>
        <translation>Lado del mercado</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Switch between seller and buyer</source>
        <translation>Cambiar entre vendedor y comprador</translation>
    </message>
</context>
<context>
    <name>gw::ui::RailButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gw::ui::RequirementRow</name>
    <message>
        <source>Remove this question</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Needed to start</source>
        <translation>Necesario para empezar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Una de varias</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>One choice a line</source>
        <translation>Una opción por línea</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Se responde con</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>gw::ui::RequirementsSection</name>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>What you need to know. The delivery time runs once the buyer has answered.</source>
        <translation>Lo que necesitas saber. El plazo corre cuando el comprador ha respondido.</translation>
    </message>
</context>
<context>
    <name>gw::ui::RevisionCard</name>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>on delivery %1  ·  %2</source>
        <translation>sobre la entrega %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>gw::ui::RevisionForm</name>
    <message>
        <source>What should change?</source>
        <translation>¿Qué debe cambiar?</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Say what should change, in at least one point.</source>
        <translation>Di qué debe cambiar, en al menos un punto.</translation>
    </message>
</context>
<context>
    <name>gw::ui::SignInFaults</name>
    <message>
        <source>Enter the address of your marketplace&apos;s server.</source>
        <translation>Escribe la dirección del servidor de tu mercado.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://gigwright.example.</source>
        <translation>Esto no es una dirección. Tiene la forma https://gigwright.example.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Without https:// your password would travel unprotected. Only this computer may do without.</source>
        <translation>Sin https:// tu contraseña viajaría sin protección. Solo este equipo puede prescindir de ello.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Escribe tu dirección de correo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Usa al menos %n carácter.</numerusform>
            <numerusform>Usa al menos %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::SignInForm</name>
    <message>
        <source>Sign in or create an account</source>
        <translation>Iniciar sesión o crear una cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Your name, as others see it</source>
        <translation>Tu nombre, como lo ven los demás</translation>
    </message>
    <message>
        <source>Ada Lovelace</source>
        <translation>Ada Lovelace</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>gw::ui::SortButton</name>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Sort orders</source>
        <translation>Ordenar pedidos</translation>
    </message>
    <message>
        <source>Newest change first</source>
        <translation>Cambio más reciente primero</translation>
    </message>
    <message>
        <source>Next deadline first</source>
        <translation>Plazo más próximo primero</translation>
    </message>
    <message>
        <source>Newest order first</source>
        <translation>Pedido más reciente primero</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>Precio más alto primero</translation>
    </message>
    <message>
        <source>By gig</source>
        <translation>Por gig</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
</context>
<context>
    <name>gw::ui::SyncLight</name>
    <message>
        <source>Sync: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
    <message>
        <source>Open the Sync centre</source>
        <translation>Abrir el centro de sincronización</translation>
    </message>
</context>
<context>
    <name>gw::ui::SyncPage</name>
    <message>
        <source>Sync centre</source>
        <translation>Centro de sincronización</translation>
    </message>
    <message>
        <source>What is safe, what is sent and what needs you.</source>
        <translation>Qué está a salvo, qué se envió y qué te necesita.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>Requiere atención · %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>On the way · %1</source>
        <translation>En camino · %1</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything you did has been settled.</source>
        <translation>Nada espera. Todo lo que hiciste quedó resuelto.</translation>
    </message>
</context>
<context>
    <name>gw::ui::SyncScreen</name>
    <message>
        <source>Sync centre</source>
        <translation>Centro de sincronización</translation>
    </message>
</context>
<context>
    <name>gw::ui::Timeline</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>package, days, revisions</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revisión</numerusform>
            <numerusform>%n revisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>You placed the order</source>
        <translation>Hiciste el pedido</translation>
    </message>
    <message>
        <source>%1 placed the order</source>
        <translation>%1 hizo el pedido</translation>
    </message>
    <message>
        <source>The payment is in</source>
        <translation>El pago ha llegado</translation>
    </message>
    <message>
        <source>%1, held until the order is completed</source>
        <translation>%1, retenido hasta que se complete el pedido</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>El pago falló</translation>
    </message>
    <message>
        <source>You answered the questions</source>
        <translation>Respondiste las preguntas</translation>
    </message>
    <message>
        <source>%1 answered the questions</source>
        <translation>%1 respondió las preguntas</translation>
    </message>
    <message>
        <source>You started without the answers</source>
        <translation>Empezaste sin las respuestas</translation>
    </message>
    <message>
        <source>%1 started without your answers</source>
        <translation>%1 empezó sin tus respuestas</translation>
    </message>
    <message>
        <source>The work started</source>
        <translation>El trabajo empezó</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>You delivered %1</source>
        <translation>Entregaste %1</translation>
    </message>
    <message>
        <source>%2 delivered %1</source>
        <translation>%2 entregó %1</translation>
    </message>
    <message>
        <source>You asked for a revision</source>
        <translation>Pediste una revisión</translation>
    </message>
    <message>
        <source>%1 asked for a revision</source>
        <translation>%1 pidió una revisión</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>You accepted the delivery</source>
        <translation>Aceptaste la entrega</translation>
    </message>
    <message>
        <source>%1 accepted the delivery</source>
        <translation>%1 aceptó la entrega</translation>
    </message>
    <message>
        <source>The order completed by itself</source>
        <translation>El pedido se completó solo</translation>
    </message>
    <message>
        <source>The order is completed</source>
        <translation>El pedido está completado</translation>
    </message>
    <message>
        <source>You cancelled the order</source>
        <translation>Cancelaste el pedido</translation>
    </message>
    <message>
        <source>%1 cancelled the order</source>
        <translation>%1 canceló el pedido</translation>
    </message>
    <message>
        <source>Before it was paid</source>
        <translation>Antes del pago</translation>
    </message>
    <message>
        <source>Before the work started</source>
        <translation>Antes de empezar el trabajo</translation>
    </message>
    <message>
        <source>The delivery was very late</source>
        <translation>La entrega iba muy retrasada</translation>
    </message>
    <message>
        <source>Something happened that is new to this studio</source>
        <translation>Ocurrió algo que este estudio aún no conoce</translation>
    </message>
    <message>
        <source>It is kept. Update the studio to read it.</source>
        <translation>Se conserva. Actualiza el estudio para leerlo.</translation>
    </message>
    <message>
        <source>You cancelled the order together</source>
        <translation>Cancelasteis el pedido de común acuerdo</translation>
    </message>
    <message>
        <source>The marketplace cancelled the order</source>
        <translation>El mercado canceló el pedido</translation>
    </message>
    <message>
        <source>Both sides agreed</source>
        <translation>Ambas partes estuvieron de acuerdo</translation>
    </message>
    <message>
        <source>The work never started</source>
        <translation>El trabajo nunca empezó</translation>
    </message>
    <message>
        <source>The seller was away</source>
        <translation>El vendedor estaba ausente</translation>
    </message>
    <message>
        <source>A dispute ended so</source>
        <translation>Así terminó una disputa</translation>
    </message>
    <message>
        <source>The buyer’s bank took the money back</source>
        <translation>El banco del comprador retiró el dinero</translation>
    </message>
</context>
<context>
    <name>gw::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>gw::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>gw::ui::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Deshecho. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>gw::ui::WaitingRow</name>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>un intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>próximo intento en %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>gw::ui::NextSteps</name>
    <message>
        <source>In dispute</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>All deadlines stand still until the dispute is over.</source>
        <translation>Todos los plazos se detienen hasta que termine la disputa.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>The payment did not come in time. The order has ended; nothing was charged.</source>
        <translation>El pago no llegó a tiempo. El pedido ha terminado; no se cobró nada.</translation>
    </message>
</context>
<context>
    <name>gw::ui::Timeline</name>
    <message>
        <source>Something happened that is new to this studio</source>
        <translation>Ocurrió algo que este estudio aún no conoce</translation>
    </message>
    <message>
        <source>It is kept. Update the studio to read it.</source>
        <translation>Se conserva. Actualiza el estudio para leerlo.</translation>
    </message>
    <message>
        <source>You cancelled the order together</source>
        <translation>Cancelasteis el pedido de común acuerdo</translation>
    </message>
    <message>
        <source>The marketplace cancelled the order</source>
        <translation>El mercado canceló el pedido</translation>
    </message>
    <message>
        <source>Both sides agreed</source>
        <translation>Ambas partes estuvieron de acuerdo</translation>
    </message>
    <message>
        <source>The work never started</source>
        <translation>El trabajo nunca empezó</translation>
    </message>
    <message>
        <source>The seller was away</source>
        <translation>El vendedor estaba ausente</translation>
    </message>
    <message>
        <source>A dispute ended so</source>
        <translation>Así terminó una disputa</translation>
    </message>
    <message>
        <source>The buyer’s bank took the money back</source>
        <translation>El banco del comprador retiró el dinero</translation>
    </message>
</context>
<context>
    <name>gw::ui::RequestWords</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message numerus="yes">
        <source>You asked for %n more day(s)</source>
        <translation>
            <numerusform>Pediste %n día más</numerusform>
            <numerusform>Pediste %n días más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asked for %n more day(s)</source>
        <translation>
            <numerusform>%1 pidió %n día más</numerusform>
            <numerusform>%1 pidió %n días más</numerusform>
        </translation>
    </message>
    <message>
        <source>The extension was agreed on</source>
        <translation>Se acordó la prórroga</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <source>The extension was declined</source>
        <translation>Se rechazó la prórroga</translation>
    </message>
    <message>
        <source>The wish for an extension was taken back</source>
        <translation>Se retiró la petición de prórroga</translation>
    </message>
    <message>
        <source>Nobody answered the wish for an extension</source>
        <translation>Nadie respondió a la petición de prórroga</translation>
    </message>
    <message>
        <source>You offered an extra</source>
        <translation>Ofreciste un extra</translation>
    </message>
    <message>
        <source>%1 offered an extra</source>
        <translation>%1 ofreció un extra</translation>
    </message>
    <message>
        <source>You bought an extra</source>
        <translation>Compraste un extra</translation>
    </message>
    <message>
        <source>%1 bought an extra</source>
        <translation>%1 compró un extra</translation>
    </message>
    <message>
        <source>You declined the extra</source>
        <translation>Rechazaste el extra</translation>
    </message>
    <message>
        <source>%1 declined the extra</source>
        <translation>%1 rechazó el extra</translation>
    </message>
    <message>
        <source>You took the extra back</source>
        <translation>Retiraste el extra</translation>
    </message>
    <message>
        <source>%1 took the extra back</source>
        <translation>%1 retiró el extra</translation>
    </message>
    <message>
        <source>Without an answer it counts as agreed %1</source>
        <translation>Sin respuesta se da por acordada: %1</translation>
    </message>
    <message>
        <source>You asked to cancel the order</source>
        <translation>Pediste cancelar el pedido</translation>
    </message>
    <message>
        <source>%1 asked to cancel the order</source>
        <translation>%1 pidió cancelar el pedido</translation>
    </message>
    <message>
        <source>Nobody answered the wish to cancel, so it counts as agreed</source>
        <translation>Nadie respondió a la petición de cancelar, así que se da por acordada</translation>
    </message>
    <message>
        <source>The cancellation was agreed on</source>
        <translation>Se acordó la cancelación</translation>
    </message>
    <message>
        <source>The cancellation was declined; the order goes on</source>
        <translation>Se rechazó la cancelación; el pedido continúa</translation>
    </message>
    <message>
        <source>The wish to cancel was taken back</source>
        <translation>Se retiró la petición de cancelar</translation>
    </message>
    <message>
        <source>You wish for a paid revision</source>
        <translation>Quieres una revisión de pago</translation>
    </message>
    <message>
        <source>%1 wishes for a paid revision</source>
        <translation>%1 quiere una revisión de pago</translation>
    </message>
    <message>
        <source>You took more time to look at the delivery</source>
        <translation>Te tomaste más tiempo para mirar la entrega</translation>
    </message>
    <message>
        <source>%1 took more time to look at the delivery</source>
        <translation>%1 se tomó más tiempo para mirar la entrega</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
</context>
<context>
    <name>gw::ui::MoneyWords</name>
    <message>
        <source>The payment did not come in time</source>
        <translation>El pago no llegó a tiempo</translation>
    </message>
    <message>
        <source>The order has ended. Nothing was charged.</source>
        <translation>El pedido ha terminado. No se cobró nada.</translation>
    </message>
    <message>
        <source>Milestone %1 is completed</source>
        <translation>El hito %1 está completado</translation>
    </message>
    <message>
        <source>You paid the next milestone</source>
        <translation>Pagaste el siguiente hito</translation>
    </message>
    <message>
        <source>%1 paid the next milestone</source>
        <translation>%1 pagó el siguiente hito</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, vence %2</translation>
    </message>
    <message>
        <source>A part of the price goes back to the buyer</source>
        <translation>Una parte del precio vuelve al comprador</translation>
    </message>
    <message>
        <source>You left a tip</source>
        <translation>Dejaste una propina</translation>
    </message>
    <message>
        <source>%1 left a tip</source>
        <translation>%1 dejó una propina</translation>
    </message>
    <message>
        <source>You can withdraw what you earned</source>
        <translation>Puedes retirar lo que ganaste</translation>
    </message>
    <message>
        <source>%1 can withdraw what was earned</source>
        <translation>%1 puede retirar lo ganado</translation>
    </message>
    <message>
        <source>The buyer’s bank took money back</source>
        <translation>El banco del comprador retiró dinero</translation>
    </message>
    <message>
        <source>What was earned is held during the dispute</source>
        <translation>Lo ganado queda retenido durante la disputa</translation>
    </message>
    <message>
        <source>What was held is released</source>
        <translation>Lo retenido queda liberado</translation>
    </message>
    <message>
        <source>The buyer is refunded from what was held</source>
        <translation>Se reembolsa al comprador de lo retenido</translation>
    </message>
</context>
<context>
    <name>gw::ui::DisputeWords</name>
    <message>
        <source>The order goes on where it was</source>
        <translation>El pedido continúa donde estaba</translation>
    </message>
    <message>
        <source>The order is completed, and the buyer gets %1 back</source>
        <translation>El pedido se completa y el comprador recupera %1</translation>
    </message>
    <message>
        <source>The order is completed</source>
        <translation>El pedido se completa</translation>
    </message>
    <message>
        <source>The order is cancelled, and the buyer gets everything back</source>
        <translation>El pedido se cancela y el comprador lo recupera todo</translation>
    </message>
    <message>
        <source>One of you asked for it</source>
        <translation>Una de las partes lo pidió</translation>
    </message>
    <message>
        <source>The other side did not answer</source>
        <translation>La otra parte no respondió</translation>
    </message>
    <message>
        <source>You found no agreement in time</source>
        <translation>No hubo acuerdo a tiempo</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>Se retiró</translation>
    </message>
    <message>
        <source>Both sides agreed</source>
        <translation>Ambas partes estuvieron de acuerdo</translation>
    </message>
    <message>
        <source>The marketplace decided</source>
        <translation>El mercado decidió</translation>
    </message>
    <message>
        <source>The buyer’s bank took the money back</source>
        <translation>El banco del comprador retiró el dinero</translation>
    </message>
    <message>
        <source>You opened a dispute</source>
        <translation>Abriste una disputa</translation>
    </message>
    <message>
        <source>%1 opened a dispute</source>
        <translation>%1 abrió una disputa</translation>
    </message>
    <message>
        <source>The other side answered the dispute</source>
        <translation>La otra parte respondió a la disputa</translation>
    </message>
    <message>
        <source>You proposed a settlement</source>
        <translation>Propusiste un acuerdo</translation>
    </message>
    <message>
        <source>%1 proposed a settlement</source>
        <translation>%1 propuso un acuerdo</translation>
    </message>
    <message>
        <source>The settlement was accepted</source>
        <translation>Se aceptó el acuerdo</translation>
    </message>
    <message>
        <source>The marketplace was asked to decide</source>
        <translation>Se pidió al mercado que decida</translation>
    </message>
    <message>
        <source>The marketplace has decided</source>
        <translation>El mercado ha decidido</translation>
    </message>
    <message>
        <source>The dispute is over</source>
        <translation>La disputa ha terminado</translation>
    </message>
</context>
<context>
    <name>gw::ui::ProgressWords</name>
    <message>
        <source>Your answers are still missing</source>
        <translation>Aún faltan tus respuestas</translation>
    </message>
    <message>
        <source>%1 was reminded of your questions</source>
        <translation>Se recordaron tus preguntas a %1</translation>
    </message>
    <message>
        <source>Your time to look at the delivery runs out</source>
        <translation>Se acaba tu tiempo para mirar la entrega</translation>
    </message>
    <message>
        <source>%1 was reminded to look at the delivery</source>
        <translation>Se recordó la entrega a %1</translation>
    </message>
    <message>
        <source>Without an answer the order completes by itself.</source>
        <translation>Sin respuesta, el pedido se completa solo.</translation>
    </message>
    <message>
        <source>The delivery is late</source>
        <translation>La entrega va retrasada</translation>
    </message>
    <message>
        <source>The delivery is very late</source>
        <translation>La entrega va muy retrasada</translation>
    </message>
    <message>
        <source>You can cancel the order now.</source>
        <translation>Ya puedes cancelar el pedido.</translation>
    </message>
    <message>
        <source>%1 can cancel the order now.</source>
        <translation>%1 ya puede cancelar el pedido.</translation>
    </message>
    <message>
        <source>Your delivery is registered</source>
        <translation>Tu entrega está registrada</translation>
    </message>
    <message>
        <source>The delivery of %1 is registered</source>
        <translation>La entrega de %1 está registrada</translation>
    </message>
    <message>
        <source>It counts as on time.</source>
        <translation>Cuenta como puntual.</translation>
    </message>
    <message>
        <source>It counts as late.</source>
        <translation>Cuenta como retrasada.</translation>
    </message>
    <message>
        <source>The files of delivery %1 did not come</source>
        <translation>Los archivos de la entrega %1 no llegaron</translation>
    </message>
    <message>
        <source>It does not count; the work goes on.</source>
        <translation>No cuenta; el trabajo continúa.</translation>
    </message>
    <message>
        <source>The order is open again</source>
        <translation>El pedido está abierto de nuevo</translation>
    </message>
    <message>
        <source>A revision was asked for before it completed by itself.</source>
        <translation>Se pidió una revisión antes de que se completara solo.</translation>
    </message>
</context>
</TS>
