<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One thing I will do</source>
        <translation>Une chose que je ferai</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Take your pledge back?</source>
        <translation>Annuler votre engagement&#xa0;?</translation>
    </message>
    <message>
        <source>It no longer counts then, and an address you left is erased.</source>
        <translation>Il ne comptera plus, et l’adresse laissée sera effacée.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler mon engagement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Look at the big screen.</source>
        <translation>Regardez le grand écran.</translation>
    </message>
    <message numerus="yes">
        <source>Are you %Ln or older?</source>
        <translation>
            <numerusform>Avez-vous %Ln an ou plus&#xa0;?</numerusform>
            <numerusform>Avez-vous %Ln ans ou plus&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is not kept.</source>
        <translation>Votre réponse n’est pas conservée.</translation>
    </message>
    <message>
        <source>Your pledge counts. We ask you nothing more.</source>
        <translation>Votre engagement compte. Nous ne vous demandons rien de plus.</translation>
    </message>
    <message>
        <source>Your address is sealed.</source>
        <translation>Votre adresse est scellée.</translation>
    </message>
    <message>
        <source>You will: %1 (by %2)</source>
        <translation>Votre choix&#xa0;: %1 (d’ici au %2)</translation>
    </message>
</context>
<context>
    <name>Agree</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The set-up sheet is on the stick. Print it for the staff.</source>
        <translation>La fiche d’installation est sur la clé. Imprimez-la pour l’équipe.</translation>
    </message>
    <message>
        <source>The code that opens a closed booth and a locked staff door. Write it down, and keep it apart from the kiosk:</source>
        <translation>Le code qui rouvre un stand fermé et une porte de l’équipe bloquée. Notez-le et gardez-le loin de la borne&#xa0;:</translation>
    </message>
    <message>
        <source>The campaign&apos;s words. Compare them with the coordinator&apos;s; if they differ, do not go on:</source>
        <translation>Les mots de la campagne. Comparez-les avec ceux de la coordination&#xa0;; s’ils diffèrent, n’allez pas plus loin&#xa0;:</translation>
    </message>
    <message>
        <source>A code that was written down here before no longer opens this kiosk.</source>
        <translation>Un code noté ici auparavant n’ouvre plus cette borne.</translation>
    </message>
    <message>
        <source>Set-up sheet to the stick</source>
        <translation>Fiche d’installation sur la clé</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Installer cette borne</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>pledged here</source>
        <translation>engagements ici</translation>
    </message>
    <message>
        <source>Touch to pledge</source>
        <translation>Touchez pour vous engager</translation>
    </message>
</context>
<context>
    <name>AttractCards</name>
    <message>
        <source>pledges in the whole campaign</source>
        <translation>engagements dans toute la campagne</translation>
    </message>
    <message numerus="yes">
        <source>here, of %Ln hoped for</source>
        <translation>
            <numerusform>ici, sur %Ln espéré</numerusform>
            <numerusform>ici, sur %Ln espérés</numerusform>
        </translation>
    </message>
    <message>
        <source>in the whole campaign, as of %1</source>
        <translation>dans toute la campagne (mise à jour&#xa0;: %1)</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Taken in this opening</source>
        <translation>Recueillis depuis cette ouverture</translation>
    </message>
    <message>
        <source>Pledges taken here</source>
        <translation>Engagements recueillis ici</translation>
    </message>
    <message>
        <source>Held by the collector</source>
        <translation>Déjà sur le serveur</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>En attente ici</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non comptés</translation>
    </message>
    <message>
        <source>Taken back by visitors</source>
        <translation>Annulés par des visiteurs</translation>
    </message>
    <message>
        <source>Other letters still to go</source>
        <translation>Autres lettres à envoyer</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Dernier reçu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Close the booth?</source>
        <translation>Fermer le stand&#xa0;?</translation>
    </message>
    <message>
        <source>Everything stays kept. Only the coordinator&apos;s code opens the booth again.</source>
        <translation>Tout reste conservé. Seul le code de la coordination rouvre le stand.</translation>
    </message>
    <message>
        <source>Quit the program?</source>
        <translation>Quitter le programme&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody can pledge here until somebody starts it again. Everything stays kept.</source>
        <translation>Personne ne peut s’engager ici tant que quelqu’un ne le redémarre pas. Tout reste conservé.</translation>
    </message>
</context>
<context>
    <name>Big</name>
    <message>
        <source>until we open, from zero</source>
        <translation>avant l’ouverture, le compte partira de zéro</translation>
    </message>
    <message>
        <source>A milestone. Thank you all.</source>
        <translation>Un cap est franchi. Merci à toutes et à tous.</translation>
    </message>
    <message numerus="yes">
        <source>pledged here, of %Ln hoped for</source>
        <translation>
            <numerusform>engagements ici, sur %Ln espéré</numerusform>
            <numerusform>engagements ici, sur %Ln espérés</numerusform>
        </translation>
    </message>
    <message>
        <source>pledges in the whole campaign</source>
        <translation>engagements dans toute la campagne</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The coordinator&apos;s code: twelve digits</source>
        <translation>Code de la coordination&#xa0;: douze chiffres</translation>
    </message>
    <message>
        <source>That is not the code. Call the coordinator and try again.</source>
        <translation>Ce n’est pas le code. Appelez la coordination et réessayez.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Restons en contact</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Ouvert depuis %1</translation>
    </message>
    <message>
        <source>Closed at %1</source>
        <translation>Fermé à %1</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>Open the booth</source>
        <translation>Ouvrir le stand</translation>
    </message>
    <message>
        <source>Close the booth</source>
        <translation>Fermer le stand</translation>
    </message>
    <message>
        <source>Some do not count</source>
        <translation>Certains ne comptent pas</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Finir la répétition</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Quitter le programme</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>This is a rehearsal. Nothing counts. Opening the booth ends it.</source>
        <translation>C’est une répétition. Rien ne compte. Ouvrir le stand y met fin.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but the event is at another time. Set the clock; nothing is lost.</source>
        <translation>L’horloge de cet ordinateur indique %1, mais l’événement n’a pas lieu à ce moment-là. Réglez l’horloge&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Opening writes down zero for this opening. From then on every pledge counts.</source>
        <translation>À l’ouverture, le zéro de cette ouverture est noté. Ensuite chaque engagement compte.</translation>
    </message>
    <message>
        <source>Every pledge counts now. Rehearse before opening or after closing.</source>
        <translation>Chaque engagement compte maintenant. Répétez avant l’ouverture ou après la fermeture.</translation>
    </message>
    <message>
        <source>It does not add up. Nothing is deleted. Do not switch this kiosk off; tell the coordinator:</source>
        <translation>Le compte n’est pas juste. Rien n’est effacé. N’éteignez pas cette borne&#xa0;; prévenez la coordination&#xa0;:</translation>
    </message>
    <message>
        <source>The collector holds letters that this kiosk does not know. Nothing is deleted. Tell the coordinator:</source>
        <translation>Le serveur a des lettres que cette borne ne connaît pas. Rien n’est effacé. Prévenez la coordination&#xa0;:</translation>
    </message>
    <message>
        <source>It adds up, and the collector says the same. You may unplug this kiosk.</source>
        <translation>Le compte est juste et le serveur dit la même chose. Vous pouvez débrancher cette borne.</translation>
    </message>
    <message>
        <source>It adds up. This event has no ticket yet: keep this kiosk, and ask the coordinator for one.</source>
        <translation>Le compte est bon. Cet événement n’a pas encore de ticket&#xa0;: gardez cette borne et demandez-en un à la coordination.</translation>
    </message>
    <message>
        <source>It adds up. This kiosk may not send: keep it, and call the coordinator.</source>
        <translation>Le compte est bon. Cette borne ne peut pas envoyer&#xa0;: gardez-la et appelez la coordination.</translation>
    </message>
    <message>
        <source>It adds up. The collector has not confirmed all of it yet: keep this kiosk, and send again where there is a network.</source>
        <translation>Le compte est juste. Le serveur n’a pas encore tout confirmé&#xa0;: gardez cette borne et renvoyez là où il y a du réseau.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Letters set aside</source>
        <translation>Lettres mises de côté</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Try those set aside again</source>
        <translation>Réessayer celles mises de côté</translation>
    </message>
    <message>
        <source>Exchange with the stick</source>
        <translation>Échanger avec la clé</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Un autre événement</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>To pledge</source>
        <translation>Pour vous engager</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>Maintenez appuyé</translation>
    </message>
    <message>
        <source>Touch twice</source>
        <translation>Touchez deux fois</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <translation>Tout à portée de main</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tout l’écran</translation>
    </message>
    <message>
        <source>Lower half</source>
        <translation>Moitié inférieure</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>That is not the code. Call the coordinator and try again.</source>
        <translation>Ce n’est pas le code. Appelez la coordination et réessayez.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Les deux étaient différents. Choisissez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong. Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Faux. Attendez %Ln seconde, puis réessayez.</numerusform>
            <numerusform>Faux. Attendez %Ln secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full or failing. Make room, then try again.</source>
        <translation>Le disque est plein ou défaillant. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another.</source>
        <translation>Ce code est facile à deviner. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Wrong. Try again.</source>
        <translation>Faux. Réessayez.</translation>
    </message>
    <message>
        <source>Locked after too many tries. Call the coordinator for the code.</source>
        <translation>Verrouillé après trop d’essais. Demandez le code à la coordination.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Code de l’équipe</translation>
    </message>
    <message>
        <source>Choose a staff PIN: six digits</source>
        <translation>Choisissez un code d’équipe&#xa0;: six chiffres</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code encore une fois</translation>
    </message>
    <message>
        <source>The coordinator&apos;s code: twelve digits</source>
        <translation>Code de la coordination&#xa0;: douze chiffres</translation>
    </message>
    <message>
        <source>The campaign&apos;s words, to compare with the coordinator&apos;s:</source>
        <translation>Les mots de la campagne, à comparer avec ceux de la coordination&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Your e-mail. It is sealed at once: only the campaign&apos;s coordinator can open it.</source>
        <translation>Votre adresse e-mail. Elle est scellée aussitôt&#xa0;: seule la coordination de la campagne peut la lire.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing has this name. Type less of it, or the nearest larger city.</source>
        <translation>Rien ne porte ce nom. Tapez-en moins, ou la grande ville la plus proche.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Saved here</source>
        <translation>Enregistrés ici</translation>
    </message>
    <message>
        <source>Not saved here</source>
        <translation>Non enregistrés ici</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Pas de seconde copie</translation>
    </message>
    <message>
        <source>Second copy is behind</source>
        <translation>Seconde copie en retard</translation>
    </message>
    <message>
        <source>Second copy complete</source>
        <translation>Seconde copie complète</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s stick</source>
        <translation>Ce n’est pas la clé de cette borne</translation>
    </message>
    <message>
        <source>All at the collector</source>
        <translation>Tout est sur le serveur</translation>
    </message>
    <message>
        <source>Not all at the collector</source>
        <translation>Tout n’est pas sur le serveur</translation>
    </message>
</context>
<context>
    <name>Milestone</name>
    <message>
        <source>pledges here — and you made it</source>
        <translation>engagements ici, grâce à vous</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>It is kept nowhere.</source>
        <translation>Il n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>This cannot be shown. Please type a first name only, in letters.</source>
        <translation>Ceci ne peut pas être affiché. Écrivez seulement un prénom, en lettres.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>NextBooth</name>
    <message>
        <source>This booth opens soon</source>
        <translation>Ce stand ouvre bientôt</translation>
    </message>
    <message>
        <source>We are back soon</source>
        <translation>Nous revenons bientôt</translation>
    </message>
    <message>
        <source>This booth is closed. Thank you.</source>
        <translation>Ce stand est fermé. Merci.</translation>
    </message>
    <message>
        <source>Please use the next booth</source>
        <translation>Veuillez utiliser la borne voisine</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Is this where you stand?</source>
        <translation>Est-ce ici que vous êtes&#xa0;?</translation>
    </message>
    <message>
        <source>The point seems to lie in another country: %1. Is that right?</source>
        <translation>Le point semble se trouver dans un autre pays&#xa0;: %1. Est-ce juste&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>Oui, ici</translation>
    </message>
    <message>
        <source>Show more around it</source>
        <translation>Voir plus autour</translation>
    </message>
    <message>
        <source>To the north</source>
        <translation>Vers le nord</translation>
    </message>
    <message>
        <source>Show it from nearer</source>
        <translation>Voir de plus près</translation>
    </message>
    <message>
        <source>To the west</source>
        <translation>Vers l’ouest</translation>
    </message>
    <message>
        <source>To the east</source>
        <translation>Vers l’est</translation>
    </message>
    <message>
        <source>To the south</source>
        <translation>Vers le sud</translation>
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
            <numerusform>%Ln lettre mise de côté et gardée ici.</numerusform>
            <numerusform>%Ln lettres mises de côté et gardées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the coordinator.</source>
        <translation>Prévenez la coordination.</translation>
    </message>
    <message>
        <source>Everything is here and held by the collector.</source>
        <translation>Tout est ici et aussi sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) kept safely here.</source>
        <translation>
            <numerusform>%Ln lettre gardée ici en sûreté.</numerusform>
            <numerusform>%Ln lettres gardées ici en sûreté.</numerusform>
        </translation>
    </message>
    <message>
        <source>No internet.</source>
        <translation>Pas d’internet.</translation>
    </message>
    <message>
        <source>They go by themselves.</source>
        <translation>L’envoi est automatique.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants a sign-in.</source>
        <translation>Ce Wi-Fi demande de s’identifier.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is wrong. Set it.</source>
        <translation>La date de cet ordinateur est fausse. Réglez-la.</translation>
    </message>
    <message>
        <source>Cannot be sure this is our server. Not sending.</source>
        <translation>Impossible d’être sûr que c’est notre serveur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>This event has no ticket yet.</source>
        <translation>Cet événement n’a pas encore de ticket.</translation>
    </message>
    <message>
        <source>Ask the coordinator for one: then they go by themselves.</source>
        <translation>Demandez-en un à la coordination&#xa0;: l’envoi sera alors automatique.</translation>
    </message>
    <message>
        <source>Another kiosk has used this kiosk&apos;s ticket. Ask the coordinator for another one.</source>
        <translation>Une autre borne a utilisé le ticket de celle-ci. Demandez-en un autre à la coordination.</translation>
    </message>
    <message>
        <source>This kiosk may no longer send. Call the coordinator.</source>
        <translation>Cette borne ne peut plus envoyer. Appelez la coordination.</translation>
    </message>
    <message>
        <source>The ticket&apos;s address or this version is wrong. Call the coordinator.</source>
        <translation>L’adresse du ticket ou cette version est fausse. Appelez la coordination.</translation>
    </message>
    <message>
        <source>The disk is full or failing. Make room.</source>
        <translation>Le disque est plein ou défaillant. Libérez de la place.</translation>
    </message>
    <message>
        <source>The disk has damaged this kiosk&apos;s file. Close the kiosk and start it again: it saves what can be read.</source>
        <translation>Le disque a endommagé le fichier de cette borne. Fermez-la et relancez-la&#xa0;: elle sauve ce qui peut être lu.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>They name another event or place than this kiosk&apos;s.</source>
        <translation>Elles nomment un autre événement ou lieu que celui de cette borne.</translation>
    </message>
    <message>
        <source>The server has other letters under their names.</source>
        <translation>Le serveur a d’autres lettres sous leurs noms.</translation>
    </message>
    <message>
        <source>They are about pledges that another kiosk brought.</source>
        <translation>Elles concernent des engagements transmis par une autre borne.</translation>
    </message>
    <message>
        <source>Another kiosk has brought the same letters.</source>
        <translation>Une autre borne a transmis les mêmes lettres.</translation>
    </message>
    <message>
        <source>Another kiosk has used this kiosk&apos;s ticket. With another ticket of this event they go by themselves.</source>
        <translation>Une autre borne a utilisé le ticket de celle-ci. Avec un autre ticket de cet événement, l’envoi sera automatique.</translation>
    </message>
    <message>
        <source>The server does not know this kiosk.</source>
        <translation>Le serveur ne connaît pas cette borne.</translation>
    </message>
    <message>
        <source>They belong to an earlier event. With another ticket of that event they go by themselves.</source>
        <translation>Elles viennent d’un événement antérieur. Avec un autre ticket de cet événement-là, l’envoi sera automatique.</translation>
    </message>
    <message>
        <source>They take a pledge back without its code.</source>
        <translation>Elles reprennent un engagement sans son code.</translation>
    </message>
    <message>
        <source>They are more than one kiosk can take.</source>
        <translation>Il y en a plus qu’une borne ne peut en recueillir.</translation>
    </message>
    <message>
        <source>This kiosk was withdrawn before they came in.</source>
        <translation>Cette borne a été retirée avant leur arrivée.</translation>
    </message>
    <message>
        <source>The server lost them after this kiosk had removed its own copy.</source>
        <translation>Le serveur les a perdues après que cette borne a effacé sa copie.</translation>
    </message>
    <message>
        <source>The server could not read them.</source>
        <translation>Le serveur n’a pas pu les lire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) settled.</source>
        <translation>
            <numerusform>%Ln lettre réglée.</numerusform>
            <numerusform>%Ln lettres réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s report was written to the stick. This event has no ticket yet, so no letter was.</source>
        <translation>Le rapport de la journée a été écrit sur la clé. Cet événement n’a pas encore de ticket&#xa0;: aucune lettre n’a été écrite.</translation>
    </message>
    <message>
        <source>No stick is there. Put it in and try again.</source>
        <translation>Aucune clé n’est là. Insérez-la et réessayez.</translation>
    </message>
    <message>
        <source>The answers on the stick do not read. Everything is kept here. Ask the coordinator for them again.</source>
        <translation>Les réponses sur la clé sont illisibles. Tout reste gardé ici. Redemandez-les à la coordination.</translation>
    </message>
    <message>
        <source>The stick could not be written. Everything is kept here. Try another stick.</source>
        <translation>La clé n’a pas pu être écrite. Tout reste gardé ici. Essayez une autre clé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to the stick, and kept here until the answers come back.</source>
        <translation>
            <numerusform>%Ln lettre écrite sur la clé, gardée ici jusqu’au retour des réponses.</numerusform>
            <numerusform>%Ln lettres écrites sur la clé, gardées ici jusqu’au retour des réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. The day&apos;s report was written to the stick.</source>
        <translation>Rien n’attend. Le rapport de la journée a été écrit sur la clé.</translation>
    </message>
    <message>
        <source>The disk had damaged this kiosk&apos;s file. What could be read was saved, and the damaged file is kept. Tell the coordinator.</source>
        <translation>Le disque avait endommagé le fichier de cette borne. Ce qui se lisait est sauvé, le fichier endommagé est gardé. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room.</source>
        <translation>Le disque est presque plein. Libérez de la place.</translation>
    </message>
    <message>
        <source>The stick for the second copy is not this kiosk&apos;s, and nothing is written to it. Put the right one in, or touch “Use this stick” under “Details”.</source>
        <translation>La clé de la seconde copie n’est pas celle de cette borne, et rien n’y est écrit. Insérez la bonne, ou touchez «&#xa0;Utiliser cette clé&#xa0;» dans «&#xa0;Détails&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The second copy has stopped: %Ln letter(s) behind.</source>
        <translation>
            <numerusform>La seconde copie s’est arrêtée&#xa0;: %Ln lettre de retard.</numerusform>
            <numerusform>La seconde copie s’est arrêtée&#xa0;: %Ln lettres de retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this kiosk is there: %1. Ask the coordinator to install it when no visitors come.</source>
        <translation>Une version plus récente de cette borne existe&#xa0;: %1. Demandez à la coordination de l’installer quand il ne vient personne.</translation>
    </message>
</context>
<context>
    <name>Pledge</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>I pledge as … (if you like)</source>
        <translation>Je m’engage en tant que … (si vous voulez)</translation>
    </message>
    <message>
        <source>I pledge</source>
        <translation>Je m’engage</translation>
    </message>
    <message>
        <source>Touch again</source>
        <translation>Touchez encore</translation>
    </message>
    <message>
        <source>Touch twice</source>
        <translation>Touchez deux fois</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>Maintenez appuyé</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>RehearsalTape</name>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What became of them</source>
        <translation>Ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Heure par heure</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Pledging as</source>
        <translation>S’engagent en tant que</translation>
    </message>
    <message>
        <source>Pledges taken in this opening</source>
        <translation>Engagements recueillis depuis cette ouverture</translation>
    </message>
    <message>
        <source>It adds up, and the collector says the same.</source>
        <translation>Le compte est juste et le serveur dit la même chose.</translation>
    </message>
    <message>
        <source>It adds up. The collector has not confirmed all of it yet.</source>
        <translation>Le compte est juste. Le serveur n’a pas encore tout confirmé.</translation>
    </message>
    <message>
        <source>Taken at this event</source>
        <translation>Recueillis à cet événement</translation>
    </message>
    <message>
        <source>Held by the collector</source>
        <translation>Déjà sur le serveur</translation>
    </message>
    <message>
        <source>Waiting on this kiosk</source>
        <translation>En attente sur cette borne</translation>
    </message>
    <message>
        <source>Set aside on this kiosk</source>
        <translation>Mis de côté sur cette borne</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non comptés</translation>
    </message>
    <message>
        <source>Taken back by visitors</source>
        <translation>Annulés par des visiteurs</translation>
    </message>
    <message>
        <source>Letters the collector says it holds</source>
        <translation>Lettres que le serveur dit détenir</translation>
    </message>
    <message>
        <source>Written %1 by kiosk %2.</source>
        <translation>Écrit le %1 par la borne %2.</translation>
    </message>
    <message>
        <source>The chain over all pledges ends in %1</source>
        <translation>La chaîne de tous les engagements finit par %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Where will you do something?</source>
        <translation>Où allez-vous agir&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hold the printed code of the ticket before the scanner.</source>
        <translation>Tenez le code imprimé du ticket devant le scanner.</translation>
    </message>
    <message>
        <source>The scanner is plugged in like a keyboard.</source>
        <translation>Le scanner se branche comme un clavier.</translation>
    </message>
    <message>
        <source>The text of a ticket</source>
        <translation>Le texte d’un ticket</translation>
    </message>
</context>
<context>
    <name>SetUpSheet</name>
    <message>
        <source>Hold the name “%1” at the top of the screen for two seconds, then enter the PIN.</source>
        <translation>Appuyez deux secondes sur le nom «&#xa0;%1&#xa0;» en haut de l’écran, puis entrez le code.</translation>
    </message>
    <message>
        <source>Your panel</source>
        <translation>Votre panneau</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>“Rehearse”, on the page after the PIN. Nothing counts while TEST stands above and below.</source>
        <translation>«&#xa0;Répéter&#xa0;», sur la page qui suit le code. Rien ne compte tant que TEST est affiché en haut et en bas.</translation>
    </message>
    <message>
        <source>“Open the booth”, on the page after the PIN. Before that nobody can pledge.</source>
        <translation>«&#xa0;Ouvrir le stand&#xa0;», sur la page qui suit le code. Avant cela, personne ne peut s’engager.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“The day”, “Close the booth”. Only the coordinator&apos;s code opens it again.</source>
        <translation>«&#xa0;La journée&#xa0;», «&#xa0;Fermer le stand&#xa0;». Seul le code de la coordination le rouvre.</translation>
    </message>
    <message>
        <source>“Please use the next booth”</source>
        <translation>«&#xa0;Veuillez utiliser la borne voisine&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing that was thanked is lost. Make room on the disk and start the kiosk again.</source>
        <translation>Rien de ce qui a été remercié n’est perdu. Faites de la place sur le disque et redémarrez la borne.</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Pour de l’aide, appelez</translation>
    </message>
    <message>
        <source>Cut this off and keep it apart: the code that opens a closed booth and a locked door.</source>
        <translation>Découpez ceci et gardez-le à part&#xa0;: le code qui rouvre un stand fermé et une porte bloquée.</translation>
    </message>
</context>
<context>
    <name>SetUpStart</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Installer cette borne</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Un autre événement</translation>
    </message>
    <message>
        <source>A coordinator&apos;s ticket on a stick</source>
        <translation>Un ticket de la coordination sur une clé</translation>
    </message>
    <message>
        <source>Scan a coordinator&apos;s ticket</source>
        <translation>Scanner un ticket de la coordination</translation>
    </message>
    <message>
        <source>An event of our own</source>
        <translation>Un événement à nous</translation>
    </message>
    <message>
        <source>Without a ticket pledges are taken and counted here; they reach the campaign when a ticket is taken later.</source>
        <translation>Sans ticket, les engagements sont pris et comptés ici&#xa0;; ils parviennent à la campagne quand un ticket est pris plus tard.</translation>
    </message>
</context>
<context>
    <name>SetUpWords</name>
    <message>
        <source>There is no ticket on the stick. Ask the coordinator for one.</source>
        <translation>Il n’y a pas de ticket sur la clé. Demandez-en un à la coordination.</translation>
    </message>
    <message>
        <source>No stick is there. Put it in and try again.</source>
        <translation>Aucune clé n’est là. Insérez-la et réessayez.</translation>
    </message>
    <message>
        <source>This ticket was altered or is not complete. Ask the coordinator for it again.</source>
        <translation>Ce ticket a été modifié ou est incomplet. Redemandez-le à la coordination.</translation>
    </message>
    <message>
        <source>This ticket has run out. Ask the coordinator for a new one.</source>
        <translation>Ce ticket a expiré. Demandez-en un nouveau à la coordination.</translation>
    </message>
    <message>
        <source>This ticket is for another campaign than this kiosk&apos;s.</source>
        <translation>Ce ticket est celui d’une autre campagne que celle de cette borne.</translation>
    </message>
    <message>
        <source>This ticket is signed by another campaign than the one this kiosk belongs to.</source>
        <translation>Ce ticket est signé par une autre campagne que celle de cette borne.</translation>
    </message>
    <message>
        <source>The event that is here is still needed: letters wait, or the booth is open. Nothing was changed.</source>
        <translation>L’événement qui est ici est encore nécessaire&#xa0;: des lettres attendent, ou le stand est ouvert. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The disk or the stick is full or failing. Nothing was changed.</source>
        <translation>Le disque ou la clé est plein ou en panne. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Another program uses this kiosk&apos;s folder. Close it and try again.</source>
        <translation>Un autre programme utilise le dossier de cette borne. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>This is not a ticket, or not all of it. Try again.</source>
        <translation>Ce n’est pas un ticket, ou pas tout entier. Réessayez.</translation>
    </message>
    <message>
        <source>The event that is here is still needed.</source>
        <translation>L’événement qui est ici est encore nécessaire.</translation>
    </message>
    <message>
        <source>The booth is open: close it first.</source>
        <translation>Le stand est ouvert&#xa0;: fermez-le d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) wait for a coordinator&apos;s ticket.</source>
        <translation>
            <numerusform>%Ln lettre attend un ticket de la coordination.</numerusform>
            <numerusform>%Ln lettres attendent un ticket de la coordination.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not add up: tell the coordinator.</source>
        <translation>Le compte n’est pas bon&#xa0;: prévenez la coordination.</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City, or the nearest one</source>
        <translation>Ville, ou la plus proche</translation>
    </message>
    <message>
        <source>House or square</source>
        <translation>Bâtiment ou place</translation>
    </message>
    <message>
        <source>In which house or on which square does this booth stand?</source>
        <translation>Dans quel bâtiment ou sur quelle place se trouve ce stand&#xa0;?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>What is the event called? Visitors read it.</source>
        <translation>Comment s’appelle l’événement&#xa0;? Les visiteurs le lisent.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Back to visitors</source>
        <translation>Retour aux visiteurs</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Paused: visitors read that you are back soon.</source>
        <translation>En pause&#xa0;: les visiteurs lisent que vous revenez bientôt.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Hide “%1” on the big screen</source>
        <translation>Retirer «&#xa0;%1&#xa0;» du grand écran</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Oui, continuer</translation>
    </message>
    <message numerus="yes">
        <source>Starting over in %Ln second(s)</source>
        <translation>
            <numerusform>Retour au début dans %Ln seconde</numerusform>
            <numerusform>Retour au début dans %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How many pledges do you hope for?</source>
        <translation>Combien d’engagements espérez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>You are number %1 here.</source>
        <translation>Vous êtes le numéro %1 ici.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What I can do next</source>
        <translation>Ce que je peux faire</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Restons en contact</translation>
    </message>
    <message>
        <source>My name on the big screen</source>
        <translation>Mon prénom sur le grand écran</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler mon engagement</translation>
    </message>
    <message>
        <source>Yours to keep: scan it to find your pledge again.</source>
        <translation>À garder&#xa0;: scannez-le pour retrouver votre engagement.</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Put the stick in. Its tickets show here.</source>
        <translation>Insérez la clé. Ses tickets s’affichent ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Which one is this kiosk&apos;s?</source>
        <translation>Lequel est celui de cette borne&#xa0;?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>TypeScreen</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Uncounted</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How many of the last pledges do not count?</source>
        <translation>Combien des derniers engagements ne comptent pas&#xa0;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Il n’y avait personne</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>La même personne à nouveau</translation>
    </message>
    <message>
        <source>Touched by mistake</source>
        <translation>Touché par erreur</translation>
    </message>
    <message>
        <source>They are kept with the reason. The number here and at the collector goes down.</source>
        <translation>Ils sont conservés avec le motif. Le nombre baisse ici et sur le serveur.</translation>
    </message>
    <message>
        <source>Do not count them</source>
        <translation>Ne pas les compter</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Your pledge no longer counts. An address you left is erased.</source>
        <translation>Votre engagement ne compte plus. L’adresse laissée est effacée.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
</TS>
