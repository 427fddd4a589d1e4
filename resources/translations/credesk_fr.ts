<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
    <context>
        <name>Assess</name>
        <message numerus="yes">
            <source>%n criterion left</source>
            <comment>%n criteria left</comment>
            <translation>
                <numerusform>%n critère restant</numerusform>
                <numerusform>%n critères restants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criterion left to sign off</source>
            <comment>%n criteria left to sign off</comment>
            <translation>
                <numerusform>%n critère avant de valider</numerusform>
                <numerusform>%n critères avant de valider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n evidence item</source>
            <comment>%n evidence items</comment>
            <translation>
                <numerusform>%n preuve</numerusform>
                <numerusform>%n preuves</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is not complete yet.</source>
            <comment>%n are not complete yet.</comment>
            <translation>
                <numerusform>%n n’est pas encore complète.</numerusform>
                <numerusform>%n ne sont pas encore complètes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needs another look first.</source>
            <comment>%n need another look first.</comment>
            <translation>
                <numerusform>%n demande d’abord un autre regard.</numerusform>
                <numerusform>%n demandent d’abord un autre regard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign-off is taken back, to be signed anew</source>
            <comment>%n sign-offs are taken back, to be signed anew</comment>
            <translation>
                <numerusform>%n validation est retirée, pour être signée à nouveau</numerusform>
                <numerusform>%n validations sont retirées, pour être signées à nouveau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign-off was taken back</source>
            <comment>%n sign-offs were taken back</comment>
            <translation>
                <numerusform>%n validation a été retirée</numerusform>
                <numerusform>%n validations ont été retirées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n submission is signed off.</source>
            <comment>%n submissions are signed off.</comment>
            <translation>
                <numerusform>%n remise est validée.</numerusform>
                <numerusform>%n remises sont validées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n submission was carried over.</source>
            <comment>%n submissions were carried over.</comment>
            <translation>
                <numerusform>%n remise a été reportée.</numerusform>
                <numerusform>%n remises ont été reportées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at again</source>
            <comment>%n to look at again</comment>
            <translation>
                <numerusform>%n à revoir</numerusform>
                <numerusform>%n à revoir</numerusform>
            </translation>
        </message>
        <message>
            <source>/ {count} judged</source>
            <translation>/ {count} évalués</translation>
        </message>
        <message>
            <source>/ {points} so far</source>
            <translation>/ {points} jusqu’ici</translation>
        </message>
        <message>
            <source>A file, sealed into the workspace</source>
            <translation>Un fichier, scellé dans l’espace de travail</translation>
        </message>
        <message>
            <source>A large file that stays where it is</source>
            <translation>Un gros fichier qui reste où il est</translation>
        </message>
        <message>
            <source>A paper that lies somewhere</source>
            <translation>Un papier conservé quelque part</translation>
        </message>
        <message>
            <source>A sign-off can be taken back, with a reason, until it is decided on.</source>
            <translation>Une validation peut être retirée, avec une raison, tant que rien n’est décidé dessus.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>All marked</source>
            <translation>Tout est évalué</translation>
        </message>
        <message>
            <source>All of them, looked at or not</source>
            <translation>Toutes, revues ou non</translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>Toutes les tâches</translation>
        </message>
        <message>
            <source>All your marks stand by the newest version.</source>
            <translation>Toutes vos notes suivent la version la plus récente.</translation>
        </message>
        <message>
            <source>Also: {names}. Choose somebody again to take them out.</source>
            <translation>Aussi : {names}. Choisissez de nouveau quelqu’un pour l’enlever.</translation>
        </message>
        <message>
            <source>An observation: what somebody saw</source>
            <translation>Une observation : ce que quelqu’un a vu</translation>
        </message>
        <message>
            <source>Another order; a random one is drawn once and stays</source>
            <translation>Un autre ordre ; un ordre aléatoire est tiré une fois et reste</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Évaluer</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Joindre</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>Joindre une preuve</translation>
        </message>
        <message>
            <source>Attach evidence to {name}</source>
            <translation>Joindre une preuve pour {name}</translation>
        </message>
        <message>
            <source>Attach evidence…</source>
            <translation>Joindre une preuve…</translation>
        </message>
        <message>
            <source>Attached by mistake, undone at once</source>
            <translation>Jointe par erreur, annulée aussitôt</translation>
        </message>
        <message>
            <source>Attaching evidence</source>
            <translation>Ajout de la preuve</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Joindre…</translation>
        </message>
        <message>
            <source>Back to marking</source>
            <translation>Retour à l’évaluation</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Commencé</translation>
        </message>
        <message>
            <source>By arrival</source>
            <translation>Par arrivée</translation>
        </message>
        <message>
            <source>By criterion</source>
            <translation>Par critère</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>By portfolio</source>
            <translation>Par portfolio</translation>
        </message>
        <message>
            <source>Can stand</source>
            <translation>Peut rester</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Carry %n submission over</source>
            <comment>Carry %n submissions over</comment>
            <translation>
                <numerusform>Reporter %n remise</numerusform>
                <numerusform>Reporter %n remises</numerusform>
            </translation>
        </message>
        <message>
            <source>Carry over</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>Carry over to the newer rubric</source>
            <translation>Reporter sur la grille plus récente</translation>
        </message>
        <message>
            <source>Carry over…</source>
            <translation>Reporter…</translation>
        </message>
        <message>
            <source>Carrying over</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Carrying these over: {what}.</source>
            <translation>Report de : {what}.</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Choisissez d’abord un fichier.</translation>
        </message>
        <message>
            <source>Choose whose latest submission it is attached to as well.</source>
            <translation>Choisissez à la dernière remise de qui elle est aussi jointe.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complet</translation>
        </message>
        <message>
            <source>Decide and issue</source>
            <translation>Décider et délivrer</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décidé</translation>
        </message>
        <message>
            <source>Detach it</source>
            <translation>La détacher</translation>
        </message>
        <message>
            <source>Detach this item</source>
            <translation>Détacher cette preuve</translation>
        </message>
        <message>
            <source>Detached; the record of it stays.</source>
            <translation>Détachée ; sa trace reste.</translation>
        </message>
        <message>
            <source>Detach…</source>
            <translation>Détacher…</translation>
        </message>
        <message>
            <source>Every submission here is signed off. “All” shows them again.</source>
            <translation>Toutes les remises sont validées. « Toutes » les montre de nouveau.</translation>
        </message>
        <message>
            <source>Everything in this queue is marked.</source>
            <translation>Tout est évalué dans cette file.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Evidence is sealed</source>
            <translation>Les preuves sont scellées</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Signalé</translation>
        </message>
        <message>
            <source>Folder, shelf, room, or path</source>
            <translation>Dossier, étagère, salle ou chemin</translation>
        </message>
        <message>
            <source>It belongs to others as well…</source>
            <translation>Elle concerne aussi d’autres…</translation>
        </message>
        <message>
            <source>It can be looked at by whoever signs in.</source>
            <translation>Qui ouvre une session peut les voir.</translation>
        </message>
        <message>
            <source>It is read once; its bytes stay sealed in the workspace, or only their digest.</source>
            <translation>Il est lu une seule fois ; son contenu reste scellé dans l’espace de travail, ou seulement son empreinte.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>Letter keys: off</source>
            <translation>Touches-lettres : inactives</translation>
        </message>
        <message>
            <source>Letter keys: on</source>
            <translation>Touches-lettres : actives</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Niveaux</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Examiner à nouveau</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Marks files</source>
            <translation>Fichiers de notes</translation>
        </message>
        <message>
            <source>Marks files…</source>
            <translation>Fichiers de notes…</translation>
        </message>
        <message numerus="yes">
            <source>Marks for %n submission stand by an older version of their rubric.</source>
            <comment>Marks for %n submissions stand by an older version of their rubric.</comment>
            <translation>
                <numerusform>Les notes de %n remise suivent une ancienne version de leur grille.</numerusform>
                <numerusform>Les notes de %n remises suivent une ancienne version de leur grille.</numerusform>
            </translation>
        </message>
        <message>
            <source>Marks stand by the version they were given by until you carry them over; no level is chosen for you.</source>
            <translation>Les notes suivent la version avec laquelle elles ont été données jusqu’à ce que vous les reportiez ; aucun niveau n’est choisi pour vous.</translation>
        </message>
        <message>
            <source>Next to look at</source>
            <translation>Suivante à revoir</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>Aucune preuve</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>Nothing applies</source>
            <translation>Rien ne s’applique</translation>
        </message>
        <message>
            <source>Nothing in this queue is flagged.</source>
            <translation>Rien dans cette file n’est signalé.</translation>
        </message>
        <message>
            <source>Nothing is attached to this submission. It cannot be signed off without evidence.</source>
            <translation>Rien n’est joint à cette remise. Elle ne peut pas être validée sans preuve.</translation>
        </message>
        <message>
            <source>Nothing to mark yet</source>
            <translation>Rien à évaluer encore</translation>
        </message>
        <message>
            <source>Nothing waits for your sign-off</source>
            <translation>Rien n’attend votre validation</translation>
        </message>
        <message>
            <source>One portfolio at a time, or one criterion across all of them</source>
            <translation>Un portfolio à la fois, ou un critère à travers tous</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Random order</source>
            <translation>Ordre aléatoire</translation>
        </message>
        <message>
            <source>Ready to sign off</source>
            <translation>Prêt à valider</translation>
        </message>
        <message>
            <source>Redo comment for {criterion}</source>
            <translation>Rétablir le commentaire de {criterion}</translation>
        </message>
        <message>
            <source>Redo level for {criterion}</source>
            <translation>Rétablir le niveau de {criterion}</translation>
        </message>
        <message>
            <source>Redo mark for {criterion}</source>
            <translation>Rétablir la note de {criterion}</translation>
        </message>
        <message>
            <source>Redo not applicable for {criterion}</source>
            <translation>Rétablir « sans objet » pour {criterion}</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Grille</translation>
        </message>
        <message>
            <source>Rubric changed</source>
            <translation>Grille modifiée</translation>
        </message>
        <message>
            <source>Rubric v{version}</source>
            <translation>Grille v{version}</translation>
        </message>
        <message>
            <source>Say what it is.</source>
            <translation>Dites ce que c’est.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Dites pourquoi.</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>Vu par</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Vu le</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Valider</translation>
        </message>
        <message numerus="yes">
            <source>Sign off %n submission</source>
            <comment>Sign off %n submissions</comment>
            <translation>
                <numerusform>Valider %n remise</numerusform>
                <numerusform>Valider %n remises</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign off all that are complete</source>
            <translation>Valider tout ce qui est complet</translation>
        </message>
        <message>
            <source>Sign off all…</source>
            <translation>Tout valider…</translation>
        </message>
        <message>
            <source>Signed off</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>Signed off by {name}</source>
            <translation>Validé par {name}</translation>
        </message>
        <message>
            <source>Signing off</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Stopped; the others stand as before</source>
            <translation>Arrêté ; les autres restent comme avant</translation>
        </message>
        <message>
            <source>Stopped; the others wait as before.</source>
            <translation>Arrêté ; les autres attendent comme avant.</translation>
        </message>
        <message>
            <source>Stopping attaches nothing.</source>
            <translation>Arrêter ne joint rien.</translation>
        </message>
        <message>
            <source>Take back and carry over</source>
            <translation>Retirer et reporter</translation>
        </message>
        <message>
            <source>Take in portfolios</source>
            <translation>Réceptionner des portfolios</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>La retirer</translation>
        </message>
        <message>
            <source>Take portfolios in first: a Moodle download or a folder for each learner.</source>
            <translation>Réceptionnez d’abord des portfolios : un téléchargement Moodle ou un dossier par apprenant.</translation>
        </message>
        <message>
            <source>Take the sign-off back</source>
            <translation>Retirer la validation</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message numerus="yes">
            <source>The evidence is attached.</source>
            <comment>The evidence is attached to %n submissions.</comment>
            <translation>
                <numerusform>La preuve est jointe.</numerusform>
                <numerusform>La preuve est jointe à %n remises.</numerusform>
            </translation>
        </message>
        <message>
            <source>The reason is recorded with it</source>
            <translation>La raison est enregistrée avec</translation>
        </message>
        <message>
            <source>The rubric changed</source>
            <translation>La grille a changé</translation>
        </message>
        <message>
            <source>The rubric has a newer version, {version}.</source>
            <translation>La grille a une version plus récente, {version}.</translation>
        </message>
        <message>
            <source>The workspace is open for reading only.</source>
            <translation>L’espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>This criterion has {count} levels; nothing was changed.</source>
            <translation>Ce critère a {count} niveaux ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>To mark</source>
            <translation>À évaluer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo comment for {criterion}</source>
            <translation>Annuler le commentaire de {criterion}</translation>
        </message>
        <message>
            <source>Undo level for {criterion}</source>
            <translation>Annuler le niveau de {criterion}</translation>
        </message>
        <message>
            <source>Undo mark for {criterion}</source>
            <translation>Annuler la note de {criterion}</translation>
        </message>
        <message>
            <source>Undo not applicable for {criterion}</source>
            <translation>Annuler « sans objet » pour {criterion}</translation>
        </message>
        <message>
            <source>Undone: it is attached again.</source>
            <translation>Annulé : elle est jointe de nouveau.</translation>
        </message>
        <message>
            <source>Undone: the evidence is detached; the record of it stays.</source>
            <translation>Annulé : la preuve est détachée ; sa trace reste.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>What changed for them</source>
            <translation>Ce qui a changé pour eux</translation>
        </message>
        <message>
            <source>What is carried over already stays so.</source>
            <translation>Ce qui est reporté le reste.</translation>
        </message>
        <message>
            <source>What is signed off already stays signed off.</source>
            <translation>Ce qui est validé le reste.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>What was seen, or what the paper is</source>
            <translation>Ce qui a été vu, ou ce qu’est le papier</translation>
        </message>
        <message>
            <source>What you have begun to judge stands here, and what each one still lacks.</source>
            <translation>Ce que vous avez commencé à évaluer se trouve ici, avec ce qui manque à chacun.</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Où cela se trouve</translation>
        </message>
        <message>
            <source>Which submissions</source>
            <translation>Quelles remises</translation>
        </message>
        <message>
            <source>Who shares it</source>
            <translation>Qui la partage</translation>
        </message>
        <message>
            <source>Whose marks are carried over</source>
            <translation>De qui les notes sont reportées</translation>
        </message>
        <message>
            <source>Whose marks are signed off</source>
            <translation>De qui les notes sont validées</translation>
        </message>
        <message>
            <source>Why does {name} not belong here?</source>
            <translation>Pourquoi {name} n’a-t-il pas sa place ici ?</translation>
        </message>
        <message>
            <source>Why is the sign-off taken back?</source>
            <translation>Pourquoi la validation est-elle retirée ?</translation>
        </message>
        <message>
            <source>Year, month, day: 2026-11-24</source>
            <translation>Année, mois, jour : 2026-11-24</translation>
        </message>
        <message>
            <source>Your marks, with the evidence and the rubric as they are now, under your own key.</source>
            <translation>Vos notes, avec les preuves et la grille telles qu’elles sont, sous votre propre clé.</translation>
        </message>
        <message>
            <source>attach evidence</source>
            <translation>joindre une preuve</translation>
        </message>
        <message>
            <source>by portfolio or criterion</source>
            <translation>par portfolio ou critère</translation>
        </message>
        <message>
            <source>carry many over</source>
            <translation>en reporter plusieurs</translation>
        </message>
        <message>
            <source>carry over to the newer rubric</source>
            <translation>reporter sur la grille plus récente</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>commentaire</translation>
        </message>
        <message>
            <source>criterion</source>
            <translation>critère</translation>
        </message>
        <message>
            <source>detach this item</source>
            <translation>détacher cette preuve</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>preuves</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>signaler</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>signalé</translation>
        </message>
        <message>
            <source>in on {day}</source>
            <translation>remis le {day}</translation>
        </message>
        <message>
            <source>learner</source>
            <translation>apprenant</translation>
        </message>
        <message>
            <source>level</source>
            <translation>niveau</translation>
        </message>
        <message>
            <source>marked by version {old}, version {new} counts now</source>
            <translation>évalué avec la version {old}, la version {new} compte désormais</translation>
        </message>
        <message>
            <source>marks files</source>
            <translation>fichiers de notes</translation>
        </message>
        <message>
            <source>must reach {level}</source>
            <translation>doit atteindre {level}</translation>
        </message>
        <message>
            <source>next learner</source>
            <translation>apprenant suivant</translation>
        </message>
        <message>
            <source>next that is flagged</source>
            <translation>suivant signalé</translation>
        </message>
        <message>
            <source>next that the changed rubric concerns</source>
            <translation>suivante que la grille modifiée concerne</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>non noté</translation>
        </message>
        <message>
            <source>order of the queue</source>
            <translation>ordre de la file</translation>
        </message>
        <message>
            <source>pass {passing} of {points}</source>
            <translation>réussite {passing} sur {points}</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>rétablir</translation>
        </message>
        <message>
            <source>resubmitted</source>
            <translation>remis à nouveau</translation>
        </message>
        <message>
            <source>scroll evidence</source>
            <translation>faire défiler les preuves</translation>
        </message>
        <message>
            <source>sign off</source>
            <translation>valider</translation>
        </message>
        <message>
            <source>sign off all that are complete</source>
            <translation>valider tout ce qui est complet</translation>
        </message>
        <message>
            <source>submission {attempt} of {attempts}</source>
            <translation>remise {attempt} sur {attempts}</translation>
        </message>
        <message>
            <source>task {task} of {tasks}</source>
            <translation>tâche {task} sur {tasks}</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>annuler</translation>
        </message>
        <message>
            <source>unmarked criterion</source>
            <translation>critère non évalué</translation>
        </message>
        <message>
            <source>unmarked learner</source>
            <translation>apprenant non évalué</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n criterion</source>
            <comment>{done} of %n criteria</comment>
            <translation>
                <numerusform>{done} sur %n critère</numerusform>
                <numerusform>{done} sur %n critères</numerusform>
            </translation>
        </message>
        <message>
            <source>{old} to {new}</source>
            <translation>{old} vers {new}</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} sur {count}</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} points</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Is today's date right? It will stand in what is signed.</source>
            <translation>La date d’aujourd’hui est-elle juste ? Elle figurera dans ce qui est signé.</translation>
        </message>
        <message>
            <source>No, stop</source>
            <translation>Non, arrêter</translation>
        </message>
        <message>
            <source>Yes, the date is right</source>
            <translation>Oui, la date est juste</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>A new folder on this computer's own disk, not on a stick or in a cloud folder.</source>
            <translation>Un nouveau dossier sur le disque de cet ordinateur, pas sur une clé USB ni dans un nuage.</translation>
        </message>
        <message>
            <source>A stick or share: another disk than this computer's own.</source>
            <translation>Une clé USB ou un partage : un autre disque que celui de cet ordinateur.</translation>
        </message>
        <message>
            <source>As it stands on the sheet; small letters and blanks do not matter.</source>
            <translation>Comme sur la feuille ; minuscules et espaces sont indifférents.</translation>
        </message>
        <message>
            <source>At least 8 characters; several words are easy to keep in mind.</source>
            <translation>Au moins 8 caractères ; plusieurs mots se retiennent bien.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Copy it there</source>
            <translation>Le copier là</translation>
        </message>
        <message>
            <source>Copy of the keys (may be empty)</source>
            <translation>Copie des clés (facultatif)</translation>
        </message>
        <message>
            <source>Decide before the first signature</source>
            <translation>Décidez avant la première signature</translation>
        </message>
        <message>
            <source>Do without it</source>
            <translation>S’en passer</translation>
        </message>
        <message>
            <source>Domain (may be empty)</source>
            <translation>Domaine (facultatif)</translation>
        </message>
        <message>
            <source>Empty: the file that lies beside the folder and ends in -keys.db.</source>
            <translation>Vide : le fichier à côté du dossier qui se termine par -keys.db.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder for the recovery file</source>
            <translation>Dossier du fichier de récupération</translation>
        </message>
        <message>
            <source>Folder of the backup</source>
            <translation>Dossier de la sauvegarde</translation>
        </message>
        <message>
            <source>From portfolios to certificates that an employer can check.</source>
            <translation>Des portfolios aux certificats qu’un employeur peut contrôler.</translation>
        </message>
        <message>
            <source>If the passphrase is lost, only the recovery file and this code open the keys again. Write the code down now: it is shown once and kept nowhere. Keep paper and file apart.</source>
            <translation>Si la phrase secrète est perdue, seuls le fichier de récupération et ce code rouvrent les clés. Notez le code maintenant : il est montré une fois et conservé nulle part. Gardez papier et fichier séparés.</translation>
        </message>
        <message>
            <source>It came by another way than the file.</source>
            <translation>Elle est venue par une autre voie que le fichier.</translation>
        </message>
        <message>
            <source>It goes to a new folder; the backup stays as it is.</source>
            <translation>Elle va dans un nouveau dossier ; la sauvegarde reste telle quelle.</translation>
        </message>
        <message>
            <source>Join a space</source>
            <translation>Rejoindre un espace</translation>
        </message>
        <message>
            <source>Join a space with a space file</source>
            <translation>Rejoindre un espace avec un fichier d’espace</translation>
        </message>
        <message>
            <source>Keep the keys safe</source>
            <translation>Mettre les clés à l’abri</translation>
        </message>
        <message>
            <source>Like centre.example. Without one the issuer is known by its key alone.</source>
            <translation>Comme centre.example. Sans domaine, l’émetteur n’est connu que par sa clé.</translation>
        </message>
        <message>
            <source>Like https://verify.centre.example/. Without one the paper does not say “scan”, and its code opens in Credesk only. It can be set later, but paper that is printed stays as it is.</source>
            <translation>Comme https://verify.centre.example/. Sans elle, le papier n’invite pas à scanner et son code ne s’ouvre que dans Credesk. Elle peut être donnée plus tard, mais le papier déjà imprimé reste tel quel.</translation>
        </message>
        <message>
            <source>Make a new workspace for a training centre</source>
            <translation>Créer un espace de travail pour un centre de formation</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Créer l’espace de travail</translation>
        </message>
        <message>
            <source>Making the workspace…</source>
            <translation>Création de l’espace de travail…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of the issuer</source>
            <translation>Nom de l’émetteur</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nouvelle phrase secrète à nouveau</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open a workspace that exists</source>
            <translation>Ouvrir un espace de travail existant</translation>
        </message>
        <message>
            <source>Open with a recovery file</source>
            <translation>Ouvrir avec un fichier de récupération</translation>
        </message>
        <message>
            <source>Open with a recovery file, where a passphrase is lost</source>
            <translation>Ouvrir avec un fichier de récupération, si une phrase secrète est perdue</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Phrase secrète à nouveau</translation>
        </message>
        <message>
            <source>Passphrase of the space file</source>
            <translation>Phrase secrète du fichier d’espace</translation>
        </message>
        <message>
            <source>Practise first: certificates say PRACTICE and are worth nothing</source>
            <translation>S’exercer d’abord : les certificats portent PRACTICE et ne valent rien</translation>
        </message>
        <message>
            <source>Recorded: a lost passphrase then loses the keys.</source>
            <translation>Enregistré : une phrase secrète perdue fait alors perdre les clés.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>Recovery file</source>
            <translation>Fichier de récupération</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Restauration de la sauvegarde</translation>
        </message>
        <message>
            <source>Space file</source>
            <translation>Fichier d’espace</translation>
        </message>
        <message>
            <source>Stands beside your name on certificates, such as Head of Assessment.</source>
            <translation>Figure à côté de votre nom sur les certificats, comme Responsable de l’évaluation.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stopping leaves nothing behind; the backup stays as it is.</source>
            <translation>Arrêter ne laisse rien derrière ; la sauvegarde reste telle quelle.</translation>
        </message>
        <message>
            <source>The first person of this workspace.</source>
            <translation>La première personne de cet espace de travail.</translation>
        </message>
        <message>
            <source>The folder that holds credesk.db.</source>
            <translation>Le dossier qui contient credesk.db.</translation>
        </message>
        <message>
            <source>The name stands on every certificate.</source>
            <translation>Le nom figure sur chaque certificat.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>Ce dossier n’existe pas.</translation>
        </message>
        <message>
            <source>This computer becomes a workstation of an organisation that exists. It can mark at once; issuing waits for the root's signature.</source>
            <translation>Cet ordinateur devient un poste d’une organisation existante. Il peut évaluer aussitôt ; délivrer attend la signature de la racine.</translation>
        </message>
        <message>
            <source>Title (may be empty)</source>
            <translation>Titre (facultatif)</translation>
        </message>
        <message>
            <source>Verify address (may be empty)</source>
            <translation>Adresse de vérification (facultative)</translation>
        </message>
        <message>
            <source>Welcome to Credesk</source>
            <translation>Bienvenue dans Credesk</translation>
        </message>
        <message>
            <source>Where shall it lie?</source>
            <translation>Où le placer ?</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>Quel dossier ?</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Qui êtes-vous ?</translation>
        </message>
        <message>
            <source>Who issues the certificates?</source>
            <translation>Qui délivre les certificats ?</translation>
        </message>
        <message>
            <source>Written at another workstation, in Settings, Trust file.</source>
            <translation>Écrit sur un autre poste, dans Réglages, Fichier de confiance.</translation>
        </message>
        <message>
            <source>You get a new passphrase, and sign with a new key from now on.</source>
            <translation>Vous recevez une nouvelle phrase secrète et signez désormais avec une nouvelle clé.</translation>
        </message>
        <message>
            <source>Your name in the workspace</source>
            <translation>Votre nom dans l’espace de travail</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Votre phrase secrète</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>Certificate of {name}</source>
            <translation>Certificat de {name}</translation>
        </message>
        <message>
            <source>Certificate of {name}: preview, not signed</source>
            <translation>Certificat de {name} : aperçu, non signé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Large preview</source>
            <translation>Grand aperçu</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>No certificate</source>
            <translation>Aucun certificat</translation>
        </message>
        <message>
            <source>No code yet</source>
            <translation>Pas encore de code</translation>
        </message>
        <message>
            <source>Preview, not signed</source>
            <translation>Aperçu, non signé</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>%n certificate checked</source>
            <comment>%n certificates checked</comment>
            <translation>
                <numerusform>%n certificat contrôlé</numerusform>
                <numerusform>%n certificats contrôlés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file was left out: up to {most} are checked in one go.</source>
            <comment>%n files were left out: up to {most} are checked in one go.</comment>
            <translation>
                <numerusform>%n fichier a été laissé de côté : jusqu’à {most} sont contrôlés à la fois.</numerusform>
                <numerusform>%n fichiers ont été laissés de côté : jusqu’à {most} sont contrôlés à la fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>All that it says</source>
            <translation>Tout ce qu’il dit</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>Altéré</translation>
        </message>
        <message>
            <source>An unreadable file says nothing about the certificate. Nothing was sent anywhere.</source>
            <translation>Un fichier illisible ne dit rien du certificat. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Pièce jointe</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Attribué</translation>
        </message>
        <message>
            <source>Calls itself</source>
            <translation>Se nomme</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Certificates to check</source>
            <translation>Certificats à contrôler</translation>
        </message>
        <message>
            <source>Check a certificate</source>
            <translation>Contrôler un certificat</translation>
        </message>
        <message>
            <source>Check with further files…</source>
            <translation>Contrôler avec d’autres fichiers…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Contrôle…</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Compare name, title and date with the paper, and the name with the person's ID. Checked on this computer; nothing was sent anywhere.</source>
            <translation>Comparez nom, titre et date avec le papier, et le nom avec la pièce d’identité. Contrôlé sur cet ordinateur ; rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Compare with the paper</source>
            <translation>Comparer avec le papier</translation>
        </message>
        <message>
            <source>Copy a file, a picture or the text of the code first.</source>
            <translation>Copiez d’abord un fichier, une image ou le texte du code.</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>Crédits</translation>
        </message>
        <message>
            <source>Drop a certificate here</source>
            <translation>Déposez un certificat ici</translation>
        </message>
        <message>
            <source>Drop the files that lie in it.</source>
            <translation>Déposez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Fingerprint words</source>
            <translation>Mots de l’empreinte</translation>
        </message>
        <message>
            <source>Further files</source>
            <translation>Autres fichiers</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Émetteur</translation>
        </message>
        <message>
            <source>Issuers</source>
            <translation>Émetteurs</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Keys and status lists (*.json *.jwt *.jws)</source>
            <translation>Clés et listes d’états (*.json *.jwt *.jws)</translation>
        </message>
        <message>
            <source>Keys or status list of another issuer</source>
            <translation>Clés ou liste d’états d’un autre émetteur</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Newer than this checker</source>
            <translation>Plus récent que ce contrôle</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>Inconnu ici</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>Pas encore en vigueur</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Only claimed: the signature was not verified</source>
            <translation>Seulement affirmé : la signature n’a pas été vérifiée</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <translation>Image collée</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Practice, worth nothing</source>
            <translation>Exercice, sans valeur</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Reading the trust list…</source>
            <translation>Lecture de la liste de confiance…</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>Signed with a stolen key</source>
            <translation>Signé avec une clé volée</translation>
        </message>
        <message>
            <source>Signed, a check not made</source>
            <translation>Signé, un contrôle non fait</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Start again with the rest.</source>
            <translation>Recommencez avec le reste.</translation>
        </message>
        <message>
            <source>Stolen key</source>
            <translation>Clé volée</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>Suspension</source>
            <translation>Suspension</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>The PDF, the JSON file, or a photo of the paper; several at once are fine. A picture or the text of the code can be pasted with Ctrl+V.</source>
            <translation>Le PDF, le fichier JSON ou une photo du papier ; plusieurs à la fois conviennent. Une image ou le texte du code se colle avec Ctrl+V.</translation>
        </message>
        <message>
            <source>The clipboard holds nothing that can be checked.</source>
            <translation>Le presse-papiers ne contient rien qui puisse être contrôlé.</translation>
        </message>
        <message>
            <source>The file {name}. Compare its words with the organisation by telephone before you rely on it.</source>
            <translation>Le fichier {name}. Comparez ses mots avec l’organisation par téléphone avant de vous y fier.</translation>
        </message>
        <message>
            <source>This workspace has no trust list of its own yet: choose an organisation's file.</source>
            <translation>Cet espace de travail n’a pas encore de liste de confiance : choisissez le fichier d’une organisation.</translation>
        </message>
        <message>
            <source>This workspace has no trust list of its own. Choose the organisation's trust file.</source>
            <translation>Cet espace de travail n’a pas de liste de confiance. Choisissez le fichier de confiance de l’organisation.</translation>
        </message>
        <message>
            <source>This workspace's own list, signed by its root key.</source>
            <translation>La liste de cet espace de travail, signée par sa clé racine.</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>À savoir</translation>
        </message>
        <message>
            <source>Trust file</source>
            <translation>Fichier de confiance</translation>
        </message>
        <message>
            <source>Trust files (*.json)</source>
            <translation>Fichiers de confiance (*.json)</translation>
        </message>
        <message>
            <source>Trust list</source>
            <translation>Liste de confiance</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Use a trust file…</source>
            <translation>Utiliser un fichier de confiance…</translation>
        </message>
        <message>
            <source>Use this workspace's own</source>
            <translation>Utiliser celle de cet espace</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>What was brought</source>
            <translation>Ce qui a été apporté</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>Whom do you trust?</source>
            <translation>À qui faites-vous confiance ?</translation>
        </message>
        <message>
            <source>Whose trust is used</source>
            <translation>Quelle confiance est utilisée</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Retrait</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge de travail</translation>
        </message>
        <message>
            <source>certificate (PDF)</source>
            <translation>certificat (PDF)</translation>
        </message>
        <message>
            <source>choose files</source>
            <translation>choisir des fichiers</translation>
        </message>
        <message>
            <source>claimed</source>
            <translation>affirmé</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>credential (file)</source>
            <translation>attestation numérique (fichier)</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fichier</translation>
        </message>
        <message>
            <source>not made</source>
            <translation>non fait</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>réussi</translation>
        </message>
        <message>
            <source>paste</source>
            <translation>coller</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <source>{done} of {all} checked</source>
            <translation>{done} sur {all} contrôlés</translation>
        </message>
        <message>
            <source>{hours} hours</source>
            <translation>{hours} heures</translation>
        </message>
        <message>
            <source>{name} is a folder and was left out.</source>
            <translation>{name} est un dossier et a été laissé de côté.</translation>
        </message>
        <message>
            <source>{n} more: credesk verify shows all.</source>
            <translation>{n} de plus : credesk verify montre tout.</translation>
        </message>
        <message>
            <source>{points} of {of}</source>
            <translation>{points} sur {of}</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Learners found</source>
            <translation>Apprenants trouvés</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Nom ou numéro</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>A JWT is signed with ES256 or RS256 here.</source>
            <translation>Un JWT est signé ici avec ES256 ou RS256.</translation>
        </message>
        <message>
            <source>A JWT is signed with {jwt_algorithms}.</source>
            <translation>Un JWT est signé avec {jwt_algorithms}.</translation>
        </message>
        <message>
            <source>A backup inside the workspace would be lost together with it.</source>
            <translation>Une sauvegarde dans l’espace de travail serait perdue avec lui.</translation>
        </message>
        <message>
            <source>A card has no room for a second language.</source>
            <translation>Une carte n’a pas de place pour une seconde langue.</translation>
        </message>
        <message>
            <source>A certificate template in the database is not the one that was published.</source>
            <translation>Un modèle de certificat dans la base n’est pas celui qui a été publié.</translation>
        </message>
        <message>
            <source>A comment has at most {max_comment} characters; this one has {count}.</source>
            <translation>Un commentaire a au plus {max_comment} caractères ; celui-ci en a {count}.</translation>
        </message>
        <message>
            <source>A credential needs an identifier of the learner.</source>
            <translation>Une attestation a besoin d’un identifiant de l’apprenant.</translation>
        </message>
        <message>
            <source>A criterion has no title.</source>
            <translation>Un critère n’a pas de titre.</translation>
        </message>
        <message>
            <source>A criterion of “{title}” has no name.</source>
            <translation>Un critère de « {title} » n’a pas de nom.</translation>
        </message>
        <message>
            <source>A date of {what} is not written as it must be.</source>
            <translation>Une date de {what} n’est pas écrite comme il le faut.</translation>
        </message>
        <message>
            <source>A date or the signature of the credential is not written as it must be.</source>
            <translation>Une date ou la signature de l’attestation n’est pas écrite comme il le faut.</translation>
        </message>
        <message>
            <source>A date or the signature of {what} is not written as it must be.</source>
            <translation>Une date ou la signature de {what} n’est pas écrite comme il le faut.</translation>
        </message>
        <message>
            <source>A did:key issuer signs with the key that it is named after.</source>
            <translation>Un émetteur did:key signe avec la clé dont il porte le nom.</translation>
        </message>
        <message>
            <source>A file attached to the PDF is damaged.</source>
            <translation>Un fichier joint au PDF est abîmé.</translation>
        </message>
        <message>
            <source>A file is given to the learner of a submission that is left out.</source>
            <translation>Un fichier est donné à l’apprenant d’une remise laissée de côté.</translation>
        </message>
        <message>
            <source>A journal entry is not readable.</source>
            <translation>Une entrée du journal est illisible.</translation>
        </message>
        <message>
            <source>A journal value is larger than 16 MiB.</source>
            <translation>Une valeur du journal dépasse 16 Mio.</translation>
        </message>
        <message>
            <source>A journal value is not bytes.</source>
            <translation>Une valeur du journal n’est pas faite d’octets.</translation>
        </message>
        <message>
            <source>A journal value is not in its one deterministic form.</source>
            <translation>Une valeur du journal n’est pas dans sa seule forme.</translation>
        </message>
        <message>
            <source>A journal value is not readable.</source>
            <translation>Une valeur du journal est illisible.</translation>
        </message>
        <message>
            <source>A key does not end as “{how}”.</source>
            <translation>Une clé ne se termine pas comme « {how} ».</translation>
        </message>
        <message>
            <source>A key has {key_length} bytes, not {count}.</source>
            <translation>Une clé a {key_length} octets, pas {count}.</translation>
        </message>
        <message>
            <source>A learner has a name.</source>
            <translation>Un apprenant a un nom.</translation>
        </message>
        <message>
            <source>A level of “{criterion}” has no name.</source>
            <translation>Un niveau de « {criterion} » n’a pas de nom.</translation>
        </message>
        <message>
            <source>A level of “{criterion}” has no points that can be read: {why}</source>
            <translation>Un niveau de « {criterion} » n’a pas de points lisibles : {why}</translation>
        </message>
        <message>
            <source>A level of “{criterion}” has points below 0.</source>
            <translation>Un niveau de « {criterion} » a des points sous 0.</translation>
        </message>
        <message>
            <source>A level of “{name}” has no title.</source>
            <translation>Un niveau de « {name} » n’a pas de titre.</translation>
        </message>
        <message>
            <source>A list has 1 to {most}.</source>
            <translation>Une liste en a de 1 à {most}.</translation>
        </message>
        <message>
            <source>A mark names a level that its criterion does not have.</source>
            <translation>Une note nomme un niveau que son critère n’a pas.</translation>
        </message>
        <message>
            <source>A new key of yours waits for the root already.</source>
            <translation>Une nouvelle clé à vous attend déjà la racine.</translation>
        </message>
        <message>
            <source>A newer version of this rubric was published meanwhile.</source>
            <translation>Une version plus récente de cette grille a été publiée entre-temps.</translation>
        </message>
        <message>
            <source>A part of the picture (PNG) is damaged.</source>
            <translation>Une partie de l’image (PNG) est abîmée.</translation>
        </message>
        <message>
            <source>A passphrase needs at least {least_passphrase} characters.</source>
            <translation>Une phrase secrète demande au moins {least_passphrase} caractères.</translation>
        </message>
        <message>
            <source>A path in “{name}” has more than {path_bytes} bytes.</source>
            <translation>Un chemin dans « {name} » a plus de {path_bytes} octets.</translation>
        </message>
        <message>
            <source>A path in “{name}” has {raw_length} bytes; up to {path_bytes} are read. {nothing}</source>
            <translation>Un chemin dans « {name} » a {raw_length} octets ; jusqu’à {path_bytes} sont lus. {nothing}</translation>
        </message>
        <message>
            <source>A person's id has {person_length} bytes, not {count}.</source>
            <translation>L’identifiant d’une personne a {person_length} octets, pas {count}.</translation>
        </message>
        <message>
            <source>A person's own key is never copied, and each person has one.</source>
            <translation>La clé propre d’une personne n’est jamais copiée, et chacune en a une.</translation>
        </message>
        <message>
            <source>A picture of this template is not named by a digest.</source>
            <translation>Une image de ce modèle n’est pas nommée par une empreinte.</translation>
        </message>
        <message>
            <source>A picture of this template is not on this machine.</source>
            <translation>Une image de ce modèle n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>A replacement names the credential that it replaces and the reason.</source>
            <translation>Un remplacement nomme l’attestation qu’il remplace et la raison.</translation>
        </message>
        <message>
            <source>A request is made when something does.</source>
            <translation>Une demande se fait quand quelque chose attend.</translation>
        </message>
        <message>
            <source>A request to the root is signed by nobody.</source>
            <translation>Une demande à la racine n’est signée par personne.</translation>
        </message>
        <message>
            <source>A root file remembers at most {most_stolen} stolen keys.</source>
            <translation>Un fichier racine retient au plus {most_stolen} clés volées.</translation>
        </message>
        <message>
            <source>A rubric has 1 to {max_criteria} criteria; this one has {count}.</source>
            <translation>Une grille a de 1 à {max_criteria} critères ; celle-ci en a {count}.</translation>
        </message>
        <message>
            <source>A rubric has 1 to {most} criteria.</source>
            <translation>Une grille a de 1 à {most} critères.</translation>
        </message>
        <message>
            <source>A sealed journal value is not in its form.</source>
            <translation>Une valeur scellée du journal n’est pas dans sa forme.</translation>
        </message>
        <message>
            <source>A sealed value is not a key id, a nonce and a ciphertext.</source>
            <translation>Une valeur scellée n’est pas un identifiant de clé, un nonce et un chiffré.</translation>
        </message>
        <message>
            <source>A sealing key's id has {sealing_id_length} bytes, not {count}.</source>
            <translation>L’identifiant d’une clé de scellement a {sealing_id_length} octets, pas {count}.</translation>
        </message>
        <message>
            <source>A sealing key's kind has 1 to {longest_kind} letters, its subject 1 to 64 bytes.</source>
            <translation>Le genre d’une clé de scellement a de 1 à {longest_kind} lettres, son sujet de 1 à 64 octets.</translation>
        </message>
        <message>
            <source>A signature has no name.</source>
            <translation>Une signature n’a pas de nom.</translation>
        </message>
        <message>
            <source>A signature is written as [[signatures]] with name, role and picture.</source>
            <translation>Une signature s’écrit [[signatures]] avec name, role et picture.</translation>
        </message>
        <message>
            <source>A space has an id of 16 bytes and a partition of 1 to 255 bytes.</source>
            <translation>Un espace a un identifiant de 16 octets et une partition de 1 à 255 octets.</translation>
        </message>
        <message>
            <source>A status list in the trust file is too large.</source>
            <translation>Une liste d’états dans le fichier de confiance est trop grande.</translation>
        </message>
        <message>
            <source>A status message has other members than it may have.</source>
            <translation>Un message d’état a d’autres membres que ceux permis.</translation>
        </message>
        <message>
            <source>A status message is empty.</source>
            <translation>Un message d’état est vide.</translation>
        </message>
        <message>
            <source>A status place is outside its list.</source>
            <translation>Une place d’état est hors de sa liste.</translation>
        </message>
        <message>
            <source>A submission says where it came from.</source>
            <translation>Une remise dit d’où elle vient.</translation>
        </message>
        <message>
            <source>A task has no title.</source>
            <translation>Une tâche n’a pas de titre.</translation>
        </message>
        <message>
            <source>A template cannot be called “{name}”.</source>
            <translation>Un modèle ne peut pas s’appeler « {name} ».</translation>
        </message>
        <message>
            <source>A template has at most {count} signatures.</source>
            <translation>Un modèle a au plus {count} signatures.</translation>
        </message>
        <message>
            <source>A template has no “{name}”.</source>
            <translation>Un modèle n’a pas de « {name} ».</translation>
        </message>
        <message>
            <source>A template's picture in the database is not the one that was published.</source>
            <translation>L’image d’un modèle dans la base n’est pas celle qui a été publiée.</translation>
        </message>
        <message>
            <source>A text is missing.</source>
            <translation>Un texte manque.</translation>
        </message>
        <message>
            <source>A text of the credential holds a character that is none (U+FDD0).</source>
            <translation>Un texte de l’attestation contient un caractère qui n’en est pas un (U+FDD0).</translation>
        </message>
        <message>
            <source>A text of “{achievement}” is longer than {max_text} characters.</source>
            <translation>Un texte de « {achievement} » dépasse {max_text} caractères.</translation>
        </message>
        <message>
            <source>A value sealed under the key {key_id} was altered, or stands in the wrong place.</source>
            <translation>Une valeur scellée sous la clé {key_id} a été altérée, ou est au mauvais endroit.</translation>
        </message>
        <message>
            <source>A verification of {on} cannot stand behind an award of {award_date}.</source>
            <translation>Une vérification du {on} ne peut pas appuyer une attribution du {award_date}.</translation>
        </message>
        <message>
            <source>A verify address has at most 120 characters.</source>
            <translation>Une adresse de vérification a au plus 120 caractères.</translation>
        </message>
        <message>
            <source>Achieved with distinction</source>
            <translation>Acquis avec distinction</translation>
        </message>
        <message>
            <source>Achieved with merit</source>
            <translation>Acquis avec mention</translation>
        </message>
        <message>
            <source>All other keys still work.</source>
            <translation>Toutes les autres clés marchent encore.</translation>
        </message>
        <message>
            <source>All was signed and is kept; only {file} could not note it ({why})</source>
            <translation>Tout est signé et gardé ; seul {file} n’a pas pu le noter ({why})</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>Altéré</translation>
        </message>
        <message>
            <source>An Ed25519 public key has {key_length} bytes, not {count}.</source>
            <translation>Une clé publique Ed25519 a {key_length} octets, pas {count}.</translation>
        </message>
        <message>
            <source>An achievement has 1 to {max_tasks} tasks; this one has {count}.</source>
            <translation>Une réussite a de 1 à {max_tasks} tâches ; celle-ci en a {count}.</translation>
        </message>
        <message>
            <source>An award names the sign-offs that it stands on, each once.</source>
            <translation>Une attribution nomme les validations sur lesquelles elle repose, chacune une fois.</translation>
        </message>
        <message>
            <source>An award stands on these marks.</source>
            <translation>Une attribution repose sur ces notes.</translation>
        </message>
        <message>
            <source>An award stands on this sign-off.</source>
            <translation>Une attribution repose sur cette validation.</translation>
        </message>
        <message>
            <source>An entry of the journal cannot be read.</source>
            <translation>Une entrée du journal ne peut pas être lue.</translation>
        </message>
        <message>
            <source>An entry of the journal was changed.</source>
            <translation>Une entrée du journal a été changée.</translation>
        </message>
        <message>
            <source>An evidence file is not what was taken in.</source>
            <translation>Un fichier de preuve n’est pas ce qui a été réceptionné.</translation>
        </message>
        <message>
            <source>An id in the credential is described in one place and referred to in another.</source>
            <translation>Un identifiant de l’attestation est décrit à un endroit et cité à un autre.</translation>
        </message>
        <message>
            <source>An issuer has at most {most_keys} keys, and all lists of what is good of stolen ones 15 MB.</source>
            <translation>Un émetteur a au plus {most_keys} clés, et toutes les listes de ce qui est bon des clés volées 15 Mo.</translation>
        </message>
        <message>
            <source>An object has types that give its members different meanings.</source>
            <translation>Un objet a des types qui donnent à ses membres des sens différents.</translation>
        </message>
        <message>
            <source>Another Credesk program is using this workspace.</source>
            <translation>Un autre programme Credesk utilise cet espace de travail.</translation>
        </message>
        <message>
            <source>Another learner has the number {values}.</source>
            <translation>Un autre apprenant a le numéro {values}.</translation>
        </message>
        <message>
            <source>Another person is named as the verifier of this award.</source>
            <translation>Une autre personne est nommée vérificateur de cette attribution.</translation>
        </message>
        <message>
            <source>Ask a person who may issue.</source>
            <translation>Demandez à quelqu’un qui peut délivrer.</translation>
        </message>
        <message>
            <source>Ask a person who may issue; nothing was changed.</source>
            <translation>Demandez à quelqu’un qui peut délivrer ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Ask for a new copy from the system that made it.</source>
            <translation>Demandez une nouvelle copie au système qui l’a faite.</translation>
        </message>
        <message>
            <source>Ask for the badge file itself.</source>
            <translation>Demandez le fichier du badge lui-même.</translation>
        </message>
        <message>
            <source>Ask someone who is.</source>
            <translation>Demandez à quelqu’un qui l’est.</translation>
        </message>
        <message>
            <source>Ask the learner for one without.</source>
            <translation>Demandez-en un sans mot de passe à l’apprenant.</translation>
        </message>
        <message>
            <source>At most {max_alignments} alignments can be given.</source>
            <translation>Au plus {max_alignments} correspondances peuvent être données.</translation>
        </message>
        <message>
            <source>At most {max_outcomes} learning outcomes fit on a certificate.</source>
            <translation>Au plus {max_outcomes} acquis d’apprentissage tiennent sur un certificat.</translation>
        </message>
        <message>
            <source>Attach a file, an observation or a paper first.</source>
            <translation>Joignez d’abord un fichier, une observation ou un papier.</translation>
        </message>
        <message>
            <source>Attempts are counted from 1.</source>
            <translation>Les tentatives se comptent à partir de 1.</translation>
        </message>
        <message>
            <source>Before the first signature the recovery file must lie on another disk, or you decline it.</source>
            <translation>Avant la première signature, le fichier de récupération doit être sur un autre disque, ou vous y renoncez.</translation>
        </message>
        <message>
            <source>Bring it with the next exchange or from a backup.</source>
            <translation>Apportez-le avec le prochain échange ou depuis une sauvegarde.</translation>
        </message>
        <message>
            <source>Bring the answer that this organisation's root gave.</source>
            <translation>Apportez la réponse qu’a donnée la racine de cette organisation.</translation>
        </message>
        <message>
            <source>Bring the last answer to the workstation first.</source>
            <translation>Apportez d’abord la dernière réponse au poste.</translation>
        </message>
        <message>
            <source>Build it again: make page</source>
            <translation>Construisez-la à nouveau : make page</translation>
        </message>
        <message>
            <source>Build the page again: make page</source>
            <translation>Construisez la page à nouveau : make page</translation>
        </message>
        <message>
            <source>Call one “Full name”, or two “Given name” and “Family name”.</source>
            <translation>Nommez-en une « Full name », ou deux « Given name » et « Family name ».</translation>
        </message>
        <message>
            <source>Canvas says {word}</source>
            <translation>Canvas dit {word}</translation>
        </message>
        <message>
            <source>Cells that start a formula got an apostrophe before it: {count}.</source>
            <translation>Des cellules qui commencent une formule ont reçu une apostrophe : {count}.</translation>
        </message>
        <message>
            <source>Check one certificate at a time.</source>
            <translation>Contrôlez un certificat à la fois.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write there.</source>
            <translation>Vérifiez que le disque n’est pas plein et que vous pouvez y écrire.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write there; nothing was changed.</source>
            <translation>Vérifiez que le disque n’est pas plein et que vous pouvez y écrire ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write there; nothing was left behind.</source>
            <translation>Vérifiez que le disque n’est pas plein et que vous pouvez y écrire ; rien n’est resté derrière.</translation>
        </message>
        <message>
            <source>Check that you may read and write there; nothing in the workspace was changed.</source>
            <translation>Vérifiez que vous pouvez y lire et écrire ; rien dans l’espace de travail n’a été modifié.</translation>
        </message>
        <message>
            <source>Check that you may write there.</source>
            <translation>Vérifiez que vous pouvez y écrire.</translation>
        </message>
        <message>
            <source>Check the quotes in that line.</source>
            <translation>Vérifiez les guillemets de cette ligne.</translation>
        </message>
        <message>
            <source>Choose A4 or Letter, or one language.</source>
            <translation>Choisissez A4 ou Letter, ou une seule langue.</translation>
        </message>
        <message>
            <source>Choose a card's template.</source>
            <translation>Choisissez un modèle de carte.</translation>
        </message>
        <message>
            <source>Choose a darker one. Nothing was changed.</source>
            <translation>Choisissez-en une plus foncée. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Choose a folder on a stick, a share or another disk.</source>
            <translation>Choisissez un dossier sur une clé USB, un partage ou un autre disque.</translation>
        </message>
        <message>
            <source>Choose a folder on another disk.</source>
            <translation>Choisissez un dossier sur un autre disque.</translation>
        </message>
        <message>
            <source>Choose a shorter form of it.</source>
            <translation>Choisissez-en une forme plus courte.</translation>
        </message>
        <message>
            <source>Choose another folder, or move that file away.</source>
            <translation>Choisissez un autre dossier, ou déplacez ce fichier.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Choose another folder; nothing was changed.</source>
            <translation>Choisissez un autre dossier ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Choose its file again.</source>
            <translation>Choisissez de nouveau son fichier.</translation>
        </message>
        <message>
            <source>Choose one of: {identities}.</source>
            <translation>Choisissez parmi : {identities}.</translation>
        </message>
        <message>
            <source>Choose one of: {words}.</source>
            <translation>Choisissez parmi : {words}.</translation>
        </message>
        <message>
            <source>Choose the folder that a backup was made to.</source>
            <translation>Choisissez le dossier où une sauvegarde a été faite.</translation>
        </message>
        <message>
            <source>Choose the folder that holds credesk.db.</source>
            <translation>Choisissez le dossier qui contient credesk.db.</translation>
        </message>
        <message>
            <source>Choose the folder that your web host serves.</source>
            <translation>Choisissez le dossier que sert votre hébergeur web.</translation>
        </message>
        <message>
            <source>Choose the one that counts.</source>
            <translation>Choisissez celle qui compte.</translation>
        </message>
        <message>
            <source>Choose the rubric by which the task is judged.</source>
            <translation>Choisissez la grille qui évalue la tâche.</translation>
        </message>
        <message>
            <source>Close it, then do it again; nothing was changed. Lists and checks work meanwhile.</source>
            <translation>Fermez-le, puis recommencez ; rien n’a été modifié. Listes et contrôles marchent entre-temps.</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>Fermez d’autres programmes.</translation>
        </message>
        <message>
            <source>Close the other program.</source>
            <translation>Fermez l’autre programme.</translation>
        </message>
        <message>
            <source>Compare it with the paper, letter by letter.</source>
            <translation>Comparez-le avec le papier, lettre par lettre.</translation>
        </message>
        <message>
            <source>Compare versions of one.</source>
            <translation>Comparez les versions d’une seule.</translation>
        </message>
        <message>
            <source>Compare who asks, the words and each line, then sign again.</source>
            <translation>Comparez qui demande, les mots et chaque ligne, puis signez à nouveau.</translation>
        </message>
        <message>
            <source>Copy it to a stick or share.</source>
            <translation>Copiez-le sur une clé USB ou un partage.</translation>
        </message>
        <message>
            <source>Copy the one that was written for it.</source>
            <translation>Copiez celui qui a été écrit pour elle.</translation>
        </message>
        <message>
            <source>Copy the whole folder to a disk that can be written to and open it there.</source>
            <translation>Copiez tout le dossier sur un disque où l’on peut écrire et ouvrez-le là.</translation>
        </message>
        <message>
            <source>Credesk did not publish it.</source>
            <translation>Credesk ne l’a pas publié.</translation>
        </message>
        <message>
            <source>Credits must be more than 0, with at most two decimals.</source>
            <translation>Les crédits doivent dépasser 0, avec au plus deux décimales.</translation>
        </message>
        <message>
            <source>Decide again first: a newer award can replace that one.</source>
            <translation>Décidez d’abord à nouveau : une attribution plus récente peut remplacer celle-là.</translation>
        </message>
        <message>
            <source>Decide anew and name who verified, when and how.</source>
            <translation>Décidez à nouveau et nommez qui a vérifié, quand et comment.</translation>
        </message>
        <message>
            <source>Decide anew with a reason.</source>
            <translation>Décidez à nouveau avec une raison.</translation>
        </message>
        <message>
            <source>Download it from the assignment with “Download grading worksheet”.</source>
            <translation>Téléchargez-la depuis le devoir avec « Download grading worksheet ».</translation>
        </message>
        <message>
            <source>Download or copy it again.</source>
            <translation>Téléchargez-le ou copiez-le à nouveau.</translation>
        </message>
        <message>
            <source>Download or copy the zip again.</source>
            <translation>Téléchargez ou copiez le zip à nouveau.</translation>
        </message>
        <message>
            <source>Every criterion is marked as not applicable.</source>
            <translation>Chaque critère est marqué sans objet.</translation>
        </message>
        <message>
            <source>Every learner has a name.</source>
            <translation>Chaque apprenant a un nom.</translation>
        </message>
        <message>
            <source>Every learner has a number.</source>
            <translation>Chaque apprenant a un numéro.</translation>
        </message>
        <message>
            <source>Evidence needs a name or a description of 1 to {max_what} characters.</source>
            <translation>Une preuve demande un nom ou une description de 1 à {max_what} caractères.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Export it again in smaller parts.</source>
            <translation type="vanished">Exportez à nouveau en parties plus petites.</translation>
        </message>
        <message>
            <source>Export it from Moodle as grading.xml of the activity's backup.</source>
            <translation>Exportez-le de Moodle : grading.xml de la sauvegarde de l’activité.</translation>
        </message>
        <message>
            <source>Export it in English.</source>
            <translation>Exportez-le en anglais.</translation>
        </message>
        <message>
            <source>Export it in UTF-8.</source>
            <translation>Exportez-le en UTF-8.</translation>
        </message>
        <message>
            <source>Export the framework with its rubrics as a CASE package.</source>
            <translation>Exportez le référentiel avec ses grilles comme paquet CASE.</translation>
        </message>
        <message>
            <source>Export the portfolio again from Mahara.</source>
            <translation>Exportez à nouveau le portfolio depuis Mahara.</translation>
        </message>
        <message>
            <source>Field {number} of the code cannot be read.</source>
            <translation>Le champ {number} du code ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Files in “{name}” overlap, which no honest program writes. {nothing}</source>
            <translation>Des fichiers de « {name} » se chevauchent, ce qu’aucun programme honnête n’écrit. {nothing}</translation>
        </message>
        <message>
            <source>Free some space and do it again; nothing of this step was kept.</source>
            <translation>Libérez de la place et recommencez ; rien de cette étape n’a été gardé.</translation>
        </message>
        <message>
            <source>Free some space there and start again: what was copied already is not copied twice.</source>
            <translation>Libérez-y de la place et recommencez : ce qui est déjà copié ne l’est pas deux fois.</translation>
        </message>
        <message>
            <source>Get it anew from its source.</source>
            <translation>Obtenez-le à nouveau de sa source.</translation>
        </message>
        <message>
            <source>Give a .toml or .csv, Canvas's .csv, a CASE package (.json), or Moodle's or Canvas's .xml.</source>
            <translation>Donnez un .toml ou .csv, le .csv de Canvas, un paquet CASE (.json), ou le .xml de Moodle ou Canvas.</translation>
        </message>
        <message>
            <source>Give a PNG file.</source>
            <translation>Donnez un fichier PNG.</translation>
        </message>
        <message>
            <source>Give a PNG, JPEG, WebP, BMP, GIF or TIFF.</source>
            <translation>Donnez un PNG, JPEG, WebP, BMP, GIF ou TIFF.</translation>
        </message>
        <message>
            <source>Give a day that is still to come.</source>
            <translation>Donnez un jour encore à venir.</translation>
        </message>
        <message>
            <source>Give all of them one.</source>
            <translation>Donnez-en un à chacun.</translation>
        </message>
        <message>
            <source>Give another PNG file.</source>
            <translation>Donnez un autre fichier PNG.</translation>
        </message>
        <message>
            <source>Give another file.</source>
            <translation>Donnez un autre fichier.</translation>
        </message>
        <message>
            <source>Give another one instead of none.</source>
            <translation>Donnez-en un autre au lieu d’aucun.</translation>
        </message>
        <message>
            <source>Give another one, or leave it out.</source>
            <translation>Donnez-en un autre, ou omettez-le.</translation>
        </message>
        <message>
            <source>Give at least one.</source>
            <translation>Donnez-en au moins un.</translation>
        </message>
        <message>
            <source>Give each a level, or mark it as not applicable.</source>
            <translation>Donnez un niveau à chacun, ou marquez-le sans objet.</translation>
        </message>
        <message>
            <source>Give each its own title.</source>
            <translation>Donnez à chacune son propre titre.</translation>
        </message>
        <message>
            <source>Give each level its own points, so that a mark says which level was meant.</source>
            <translation>Donnez à chaque niveau ses propres points, pour qu’une note dise quel niveau était voulu.</translation>
        </message>
        <message>
            <source>Give every criterion a title.</source>
            <translation>Donnez un titre à chaque critère.</translation>
        </message>
        <message>
            <source>Give every level a title.</source>
            <translation>Donnez un titre à chaque niveau.</translation>
        </message>
        <message>
            <source>Give every task a title.</source>
            <translation>Donnez un titre à chaque tâche.</translation>
        </message>
        <message>
            <source>Give it 2 to {max_levels}, from the lowest to the highest.</source>
            <translation>Donnez-lui-en de 2 à {max_levels}, du plus bas au plus haut.</translation>
        </message>
        <message>
            <source>Give it a level.</source>
            <translation>Donnez-lui un niveau.</translation>
        </message>
        <message>
            <source>Give it a quality or a description.</source>
            <translation>Donnez-lui une qualité ou une description.</translation>
        </message>
        <message>
            <source>Give it in at least one language.</source>
            <translation>Donnez-le dans au moins une langue.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>Donnez-lui-en un.</translation>
        </message>
        <message>
            <source>Give it one: name = "…"</source>
            <translation>Donnez-lui-en un : name = "…"</translation>
        </message>
        <message>
            <source>Give it one; Open Badges 3.0 requires it.</source>
            <translation>Donnez-lui-en un ; Open Badges 3.0 l’exige.</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>Donnez un autre nom à l’un d’eux.</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>Donnez l’un de : {known}.</translation>
        </message>
        <message>
            <source>Give the day on which the learner agreed.</source>
            <translation>Donnez le jour où l’apprenant a accepté.</translation>
        </message>
        <message>
            <source>Give the day since when the key may be in other hands.</source>
            <translation>Donnez le jour depuis lequel la clé peut être en d’autres mains.</translation>
        </message>
        <message>
            <source>Give the learner a number by hand.</source>
            <translation>Donnez un numéro à l’apprenant à la main.</translation>
        </message>
        <message>
            <source>Give the learner a number.</source>
            <translation>Donnez un numéro à l’apprenant.</translation>
        </message>
        <message>
            <source>Give the levels points that rise.</source>
            <translation>Donnez aux niveaux des points croissants.</translation>
        </message>
        <message>
            <source>Give them back in parts.</source>
            <translation>Rendez-les en plusieurs parties.</translation>
        </message>
        <message>
            <source>Give this one another name.</source>
            <translation>Donnez un autre nom à celui-ci.</translation>
        </message>
        <message>
            <source>Give those that are needed.</source>
            <translation>Donnez ceux qui sont nécessaires.</translation>
        </message>
        <message>
            <source>Go on, or close the program.</source>
            <translation>Continuez, ou fermez le programme.</translation>
        </message>
        <message>
            <source>Have somebody sign in who holds the status key; nothing was published.</source>
            <translation>Faites ouvrir une session à qui détient la clé d’états ; rien n’a été publié.</translation>
        </message>
        <message>
            <source>If it is meant, hand the file in without packing it.</source>
            <translation>Si c’est voulu, remettez le fichier sans l’empaqueter.</translation>
        </message>
        <message>
            <source>If it is on a stick or a share, check that this is plugged in and mounted.</source>
            <translation>S’il est sur une clé USB ou un partage, vérifiez que c’est branché et monté.</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>In force: every check that applies was made and passed.</source>
            <translation>En vigueur : chaque contrôle applicable a été fait et réussi.</translation>
        </message>
        <message>
            <source>In the trust file, {what} is not an object.</source>
            <translation>Dans le fichier de confiance, {what} n’est pas un objet.</translation>
        </message>
        <message>
            <source>In {folder} something that Credesk did not publish is in the way: {shown}.</source>
            <translation>Dans {folder}, quelque chose que Credesk n’a pas publié gêne : {shown}.</translation>
        </message>
        <message>
            <source>Install Credesk again with the packages it asks for.</source>
            <translation>Réinstallez Credesk avec les paquets qu’il demande.</translation>
        </message>
        <message>
            <source>Is the stick or share there?</source>
            <translation>La clé USB ou le partage est-il là ?</translation>
        </message>
        <message>
            <source>Issuer or key not known here</source>
            <translation>Émetteur ou clé inconnu ici</translation>
        </message>
        <message>
            <source>Issuing for the award that stands was begun and cut off.</source>
            <translation>La délivrance pour l’attribution valable a été commencée puis coupée.</translation>
        </message>
        <message>
            <source>It comes with the first exchange from the space's root.</source>
            <translation>Il vient avec le premier échange de la racine de l’espace.</translation>
        </message>
        <message>
            <source>It ends with a # and many digits.</source>
            <translation>Il se termine par un # et beaucoup de chiffres.</translation>
        </message>
        <message>
            <source>It has no end.</source>
            <translation>Il n’a pas de fin.</translation>
        </message>
        <message>
            <source>It has thirteen letters and digits, like 7F3K-92QD-11B4-M.</source>
            <translation>Il a treize lettres et chiffres, comme 7F3K-92QD-11B4-M.</translation>
        </message>
        <message>
            <source>It has: {names}.</source>
            <translation>Il y a : {names}.</translation>
        </message>
        <message>
            <source>It holds {count} submissions, not one.</source>
            <translation>Il contient {count} remises, pas une.</translation>
        </message>
        <message>
            <source>It is about another list of files.</source>
            <translation>Il porte sur une autre liste de fichiers.</translation>
        </message>
        <message>
            <source>It is not a practice certificate.</source>
            <translation>Ce n’est pas un certificat d’exercice.</translation>
        </message>
        <message>
            <source>It is valid until {day}.</source>
            <translation>Il est valable jusqu’au {day}.</translation>
        </message>
        <message>
            <source>It is {state} by now.</source>
            <translation>Il est entre-temps {state}.</translation>
        </message>
        <message>
            <source>It names no place where it could be suspended.</source>
            <translation>Il ne nomme aucun endroit où il pourrait être suspendu.</translation>
        </message>
        <message>
            <source>It was awarded on {day}.</source>
            <translation>Il a été attribué le {day}.</translation>
        </message>
        <message>
            <source>It was kept. Give a copy to somebody first.</source>
            <translation>Elle a été gardée. Donnez d’abord une copie à quelqu’un.</translation>
        </message>
        <message>
            <source>It was left as it is. Choose another name.</source>
            <translation>Il est resté tel quel. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>It was not printed.</source>
            <translation>Il n’a pas été imprimé.</translation>
        </message>
        <message>
            <source>It was not published.</source>
            <translation>Il n’a pas été publié.</translation>
        </message>
        <message>
            <source>It was not suspended as of {as_of}.</source>
            <translation>Il n’était pas suspendu au {as_of}.</translation>
        </message>
        <message>
            <source>It was not used.</source>
            <translation>Il n’a pas été utilisé.</translation>
        </message>
        <message>
            <source>It was not withdrawn as of {as_of}.</source>
            <translation>Il n’était pas retiré au {as_of}.</translation>
        </message>
        <message>
            <source>It was not {word} as of {as_of}.</source>
            <translation>Il n’était pas {word} au {as_of}.</translation>
        </message>
        <message>
            <source>Its columns are {marks_header}.</source>
            <translation>Ses colonnes sont {marks_header}.</translation>
        </message>
        <message>
            <source>Its columns are {names}.</source>
            <translation>Ses colonnes sont {names}.</translation>
        </message>
        <message>
            <source>Its criteria: {names}.</source>
            <translation>Ses critères : {names}.</translation>
        </message>
        <message>
            <source>Its did:key speaks for itself.</source>
            <translation>Son did:key parle pour lui-même.</translation>
        </message>
        <message>
            <source>Its levels: {names}.</source>
            <translation>Ses niveaux : {names}.</translation>
        </message>
        <message>
            <source>Join the tasks by all_achieved, or choose a rubric with points.</source>
            <translation>Combinez les tâches par all_achieved, ou choisissez une grille avec des points.</translation>
        </message>
        <message>
            <source>Judge at least one before you sign off.</source>
            <translation>Évaluez-en au moins un avant de valider.</translation>
        </message>
        <message>
            <source>Keep the folder as it is and restore the latest backup elsewhere.</source>
            <translation>Gardez le dossier tel quel et restaurez ailleurs la dernière sauvegarde.</translation>
        </message>
        <message>
            <source>Keep the folder as it is and restore the latest backup to another folder.</source>
            <translation>Gardez le dossier tel quel et restaurez la dernière sauvegarde dans un autre dossier.</translation>
        </message>
        <message>
            <source>Keep this folder as it is, and restore the latest backup elsewhere; nothing was changed.</source>
            <translation>Gardez ce dossier tel quel, et restaurez ailleurs la dernière sauvegarde ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Keys are for: credential, status.</source>
            <translation>Les clés servent à : credential, status.</translation>
        </message>
        <message>
            <source>Known are: {joins}.</source>
            <translation>Connus : {joins}.</translation>
        </message>
        <message>
            <source>Known are: {names}.</source>
            <translation>Connus : {names}.</translation>
        </message>
        <message>
            <source>Known are: {rules}.</source>
            <translation>Connues : {rules}.</translation>
        </message>
        <message>
            <source>Known are: {what}.</source>
            <translation>Connus : {what}.</translation>
        </message>
        <message>
            <source>Leave it out and pack again.</source>
            <translation>Omettez-le et empaquetez à nouveau.</translation>
        </message>
        <message>
            <source>Leave it out, or give it something that can be judged.</source>
            <translation>Omettez-le, ou donnez-lui de quoi être évalué.</translation>
        </message>
        <message>
            <source>Leave the columns id, row and key as they are.</source>
            <translation type="vanished">Laissez les colonnes id, row et key telles quelles.</translation>
        </message>
        <message>
            <source>Leave the rows in their order.</source>
            <translation type="vanished">Laissez les lignes dans leur ordre.</translation>
        </message>
        <message>
            <source>Let them agree: one takes the sign-off back and signs the agreed marks.</source>
            <translation>Qu’ils s’accordent : l’un retire la validation et signe les notes convenues.</translation>
        </message>
        <message>
            <source>Line {line} has a cell of more than {cell} characters.</source>
            <translation>La ligne {line} a une cellule de plus de {cell} caractères.</translation>
        </message>
        <message>
            <source>Line {line} has a level before any criterion.</source>
            <translation>La ligne {line} a un niveau avant tout critère.</translation>
        </message>
        <message>
            <source>Line {line} has no level.</source>
            <translation>La ligne {line} n’a pas de niveau.</translation>
        </message>
        <message>
            <source>Line {line} has {count} cells where the header has {width}.</source>
            <translation>La ligne {line} a {count} cellules là où l’en-tête en a {width}.</translation>
        </message>
        <message>
            <source>Line {line} has {count} columns; up to {columns} are read.</source>
            <translation>La ligne {line} a {count} colonnes ; jusqu’à {columns} sont lues.</translation>
        </message>
        <message>
            <source>Line {line} of the marks file names no {name}.</source>
            <translation>La ligne {line} du fichier de notes ne nomme pas de {name}.</translation>
        </message>
        <message>
            <source>Line {line} of the plan {what} Nothing was taken in.</source>
            <translation>La ligne {line} du plan {what} Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>Line {line} of the table cannot be read: {why}.</source>
            <translation>La ligne {line} du tableau ne peut pas être lue : {why}.</translation>
        </message>
        <message>
            <source>Line {line}, {name}: {why}</source>
            <translation>Ligne {line}, {name} : {why}</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <translation>Ligne {line} : {why}</translation>
        </message>
        <message>
            <source>Line {line}: “{criterion}” has two levels that must be reached.</source>
            <translation>Ligne {line} : « {criterion} » a deux niveaux à atteindre.</translation>
        </message>
        <message>
            <source>Line {line}: “{text}” is no date.</source>
            <translation>Ligne {line} : « {text} » n’est pas une date.</translation>
        </message>
        <message>
            <source>Make a new preview of it.</source>
            <translation>Faites-en un nouvel aperçu.</translation>
        </message>
        <message>
            <source>Make a new preview, or put the row back.</source>
            <translation>Faites un nouvel aperçu, ou remettez la ligne.</translation>
        </message>
        <message>
            <source>Make a new preview.</source>
            <translation>Faites un nouvel aperçu.</translation>
        </message>
        <message>
            <source>Make one with a preview of the source.</source>
            <translation>Faites-en un avec un aperçu de la source.</translation>
        </message>
        <message>
            <source>Marking goes on; nothing is lost.</source>
            <translation>L’évaluation continue ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>Marks are not written as “{ending}”.</source>
            <translation>Les notes ne s’écrivent pas en « {ending} ».</translation>
        </message>
        <message>
            <source>Moodle says that its grade cannot be changed</source>
            <translation>Moodle dit que sa note ne peut pas être changée</translation>
        </message>
        <message>
            <source>Moodle's scale has no word “{word}”</source>
            <translation>Le barème de Moodle n’a pas le mot « {word} »</translation>
        </message>
        <message>
            <source>More than {most_files} files were given to check with.</source>
            <translation>Plus de {most_files} fichiers ont été donnés pour contrôler.</translation>
        </message>
        <message>
            <source>Move it away, or publish to another folder; nothing was changed.</source>
            <translation>Déplacez-le, ou publiez dans un autre dossier ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Name a .csv or .xlsx file.</source>
            <translation>Nommez un fichier .csv ou .xlsx.</translation>
        </message>
        <message>
            <source>Name a file on a stick; name two for a second copy.</source>
            <translation>Nommez un fichier sur une clé USB ; nommez-en deux pour une seconde copie.</translation>
        </message>
        <message>
            <source>Name a file that lies beside the achievement's, or an imported rubric.</source>
            <translation>Nommez un fichier à côté de celui de la réussite, ou une grille importée.</translation>
        </message>
        <message>
            <source>Name a file with one.</source>
            <translation>Nommez un fichier qui en a un.</translation>
        </message>
        <message>
            <source>Name a file, or paste the text of the QR code.</source>
            <translation>Nommez un fichier, ou collez le texte du code QR.</translation>
        </message>
        <message>
            <source>Name a learner.</source>
            <translation>Nommez un apprenant.</translation>
        </message>
        <message>
            <source>Name a rubric file that lies beside the achievement's, or the id of an imported rubric.</source>
            <translation>Nommez un fichier de grille à côté de celui de la réussite, ou l’identifiant d’une grille importée.</translation>
        </message>
        <message>
            <source>Name a rubric file, or the id of a rubric.</source>
            <translation type="vanished">Nommez un fichier de grille, ou l’identifiant d’une grille.</translation>
        </message>
        <message>
            <source>Name a submission (#1), or a learner number.</source>
            <translation type="vanished">Nommez une remise (#1), ou un numéro d’apprenant.</translation>
        </message>
        <message>
            <source>Name another person as verifier.</source>
            <translation>Nommez une autre personne comme vérificateur.</translation>
        </message>
        <message>
            <source>Name another, or remove it.</source>
            <translation>Nommez-en un autre, ou enlevez-le.</translation>
        </message>
        <message>
            <source>Name one as it stands here: {names}.</source>
            <translation>Nommez-en un tel qu’il est ici : {names}.</translation>
        </message>
        <message>
            <source>Name one by its number: {numbers}.</source>
            <translation>Nommez-en un par son numéro : {numbers}.</translation>
        </message>
        <message>
            <source>Name one by number: {numbers}.</source>
            <translation>Nommez-en un par numéro : {numbers}.</translation>
        </message>
        <message>
            <source>Name one folder or download, or files of one learner.</source>
            <translation>Nommez un dossier ou téléchargement, ou les fichiers d’un apprenant.</translation>
        </message>
        <message>
            <source>Name one like utf-8 or cp1252.</source>
            <translation>Nommez-en un comme utf-8 ou cp1252.</translation>
        </message>
        <message>
            <source>Name one of them.</source>
            <translation>Nommez l’un d’eux.</translation>
        </message>
        <message>
            <source>Name one of: {names}.</source>
            <translation>Nommez l’un de : {names}.</translation>
        </message>
        <message>
            <source>Name somebody else.</source>
            <translation>Nommez quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>Name the files that lie in it, such as {what}/*.pdf</source>
            <translation>Nommez les fichiers qu’il contient, comme {what}/*.pdf</translation>
        </message>
        <message>
            <source>Name the folder that your web host serves.</source>
            <translation>Nommez le dossier que sert votre hébergeur web.</translation>
        </message>
        <message>
            <source>Name the person and the date.</source>
            <translation>Nommez la personne et la date.</translation>
        </message>
        <message>
            <source>Newer than this checker</source>
            <translation>Plus récent que ce contrôle</translation>
        </message>
        <message>
            <source>No award of {one} names you as its verifier.</source>
            <translation>Aucune attribution de {one} ne vous nomme vérificateur.</translation>
        </message>
        <message>
            <source>No certificate's code was found in the picture.</source>
            <translation>Aucun code de certificat n’a été trouvé dans l’image.</translation>
        </message>
        <message>
            <source>No consent of the learner is on record for this credential.</source>
            <translation>Aucun consentement de l’apprenant n’est enregistré pour cette attestation.</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>Aucun dossier n’est encore choisi.</translation>
        </message>
        <message>
            <source>No folder is named.</source>
            <translation>Aucun dossier n’est nommé.</translation>
        </message>
        <message>
            <source>No font here has {named}, which stands in “{text}”.</source>
            <translation>Aucune police ici n’a {named}, qui figure dans « {text} ».</translation>
        </message>
        <message>
            <source>No free learner number was found.</source>
            <translation>Aucun numéro d’apprenant libre n’a été trouvé.</translation>
        </message>
        <message>
            <source>No gradebook came in with this download.</source>
            <translation>Aucun carnet de notes n’est venu avec ce téléchargement.</translation>
        </message>
        <message>
            <source>No grading worksheet came in with this download.</source>
            <translation>Aucune feuille d’évaluation n’est venue avec ce téléchargement.</translation>
        </message>
        <message>
            <source>No points can be reached with these criteria.</source>
            <translation>Aucun point ne peut être atteint avec ces critères.</translation>
        </message>
        <message>
            <source>Nobody handed in for this task.</source>
            <translation>Personne n’a remis pour cette tâche.</translation>
        </message>
        <message>
            <source>Nobody here is called “{name}”.</source>
            <translation>Personne ici ne s’appelle « {name} ».</translation>
        </message>
        <message>
            <source>Nobody verifies marks that they gave themselves.</source>
            <translation>Personne ne vérifie des notes qu’il a données lui-même.</translation>
        </message>
        <message>
            <source>Not known here; your list is from {day}: {why}</source>
            <translation>Inconnu ici ; votre liste est du {day} : {why}</translation>
        </message>
        <message>
            <source>Not yet achieved</source>
            <translation>Pas encore acquis</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>Pas encore en vigueur</translation>
        </message>
        <message>
            <source>Not yet judged: {names}.</source>
            <translation>Pas encore évalués : {names}.</translation>
        </message>
        <message>
            <source>Not yet signed off: {waiting}.</source>
            <translation>Pas encore validées : {waiting}.</translation>
        </message>
        <message>
            <source>Nothing is different, so there is no new version to publish.</source>
            <translation>Rien n’est différent, il n’y a donc pas de nouvelle version à publier.</translation>
        </message>
        <message>
            <source>Nothing of {system} was taken in for this task.</source>
            <translation>Rien de {system} n’a été réceptionné pour cette tâche.</translation>
        </message>
        <message>
            <source>Nothing waits for the root.</source>
            <translation>Rien n’attend la racine.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask who made the file.</source>
            <translation>Rien n’a été modifié. Demandez à qui a fait le fichier.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the disk or stick and do it again.</source>
            <translation>Rien n’a été modifié. Vérifiez le disque ou la clé USB et recommencez.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the rights of the file and its folder.</source>
            <translation>Rien n’a été modifié. Vérifiez les droits du fichier et de son dossier.</translation>
        </message>
        <message>
            <source>Nothing was changed. Close it there and try again.</source>
            <translation>Rien n’a été modifié. Fermez-le là et réessayez.</translation>
        </message>
        <message>
            <source>Nothing was changed. Enter the passphrase again.</source>
            <translation>Rien n’a été modifié. Saisissez à nouveau la phrase secrète.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and do it again.</source>
            <translation>Rien n’a été modifié. Libérez de la place et recommencez.</translation>
        </message>
        <message>
            <source>Nothing was changed. Keep the folder as it is and open a backup elsewhere.</source>
            <translation>Rien n’a été modifié. Gardez le dossier tel quel et ouvrez ailleurs une sauvegarde.</translation>
        </message>
        <message>
            <source>Nothing was changed. Publish to an empty folder, and see who changed this one.</source>
            <translation>Rien n’a été modifié. Publiez dans un dossier vide, et voyez qui a changé celui-ci.</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again.</source>
            <translation>Rien n’a été modifié. Réessayez.</translation>
        </message>
        <message>
            <source>Nothing was changed. Update Credesk on this computer.</source>
            <translation>Rien n’a été modifié. Mettez à jour Credesk sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Nothing was changed. Use another copy.</source>
            <translation>Rien n’a été modifié. Utilisez une autre copie.</translation>
        </message>
        <message>
            <source>Nothing was drawn. Shorten it.</source>
            <translation>Rien n’a été tracé. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>Nothing was drawn. Shorten the issuer's name or identifier, or the title.</source>
            <translation>Rien n’a été tracé. Raccourcissez le nom ou l’identifiant de l’émetteur, ou le titre.</translation>
        </message>
        <message>
            <source>Nothing was drawn. Shorten the title, the learning outcomes or the other texts.</source>
            <translation>Rien n’a été tracé. Raccourcissez le titre, les acquis d’apprentissage ou les autres textes.</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Rien n’a été imprimé.</translation>
        </message>
        <message>
            <source>Nothing was printed. Write the text without it, or install a font package that has it.</source>
            <translation>Rien n’a été imprimé. Écrivez le texte sans cela, ou installez des polices qui l’ont.</translation>
        </message>
        <message>
            <source>Nothing was published to {folder}.</source>
            <translation>Rien n’a été publié dans {folder}.</translation>
        </message>
        <message>
            <source>Nothing was published.</source>
            <translation>Rien n’a été publié.</translation>
        </message>
        <message>
            <source>Nothing was published. Look at that one first.</source>
            <translation>Rien n’a été publié. Regardez d’abord celle-là.</translation>
        </message>
        <message>
            <source>Nothing was signed and nothing was changed. Make the file anew and carry it over again.</source>
            <translation>Rien n’a été signé ni modifié. Refaites le fichier et transportez-le à nouveau.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>Rien n’a été signé.</translation>
        </message>
        <message>
            <source>Nothing was signed. Look at it again.</source>
            <translation>Rien n’a été signé. Regardez-la à nouveau.</translation>
        </message>
        <message>
            <source>Nothing was taken in.</source>
            <translation>Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>Nothing was undone; correct them one by one.</source>
            <translation>Rien n’a été annulé ; corrigez-les une à une.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>One file holds at most {count} certificates.</source>
            <translation>Un fichier contient au plus {count} certificats.</translation>
        </message>
        <message>
            <source>Only cards of one format go side by side on a sheet.</source>
            <translation>Seules des cartes d’un même format vont côte à côte sur une feuille.</translation>
        </message>
        <message>
            <source>Only the assessor who judged can sign these marks off.</source>
            <translation>Seul l’évaluateur qui a évalué peut valider ces notes.</translation>
        </message>
        <message>
            <source>Only the assessor who signed can take a sign-off back.</source>
            <translation>Seul l’évaluateur qui a signé peut retirer une validation.</translation>
        </message>
        <message>
            <source>Other people's keys still work.</source>
            <translation>Les clés des autres personnes marchent encore.</translation>
        </message>
        <message>
            <source>Outcome bands are fractions of the maximum, from 0 to 1.</source>
            <translation>Les seuils de résultat sont des fractions du maximum, de 0 à 1.</translation>
        </message>
        <message>
            <source>Outcome bands must rise: achieved, then merit, then distinction.</source>
            <translation>Les seuils doivent croître : acquis, puis mention, puis distinction.</translation>
        </message>
        <message>
            <source>Pack the file that it points to instead.</source>
            <translation>Empaquetez plutôt le fichier vers lequel il pointe.</translation>
        </message>
        <message>
            <source>Page {number} is damaged and cannot be shown.</source>
            <translation>La page {number} est abîmée et ne peut pas être montrée.</translation>
        </message>
        <message>
            <source>Page {number} of the PDF cannot be read.</source>
            <translation>La page {number} du PDF ne peut pas être lue.</translation>
        </message>
        <message>
            <source>Page {number} of the PDF has a size that is not read.</source>
            <translation>La page {number} du PDF a une taille qui n’est pas lue.</translation>
        </message>
        <message>
            <source>People of this workspace: {names}.</source>
            <translation>Personnes de cet espace de travail : {names}.</translation>
        </message>
        <message>
            <source>Photograph it closer, straight and sharp.</source>
            <translation>Photographiez-le de plus près, droit et net.</translation>
        </message>
        <message>
            <source>Plug the stick in again or mount the share, then start again.</source>
            <translation>Rebranchez la clé USB ou remontez le partage, puis recommencez.</translation>
        </message>
        <message>
            <source>Points were scaled from {of} to Canvas's {maximum}.</source>
            <translation>Les points ont été ramenés de {of} aux {maximum} de Canvas.</translation>
        </message>
        <message>
            <source>Points were scaled from {of} to Moodle's {maximum}.</source>
            <translation>Les points ont été ramenés de {of} aux {maximum} de Moodle.</translation>
        </message>
        <message>
            <source>Practice, worth nothing</source>
            <translation>Exercice, sans valeur</translation>
        </message>
        <message>
            <source>Print them in several runs.</source>
            <translation>Imprimez-les en plusieurs fois.</translation>
        </message>
        <message>
            <source>Prove the journal and rebuild the tables from it.</source>
            <translation>Prouvez le journal et reconstruisez les tables à partir de lui.</translation>
        </message>
        <message>
            <source>Publish each issuer to a folder of its own; nothing was changed.</source>
            <translation>Publiez chaque émetteur dans son propre dossier ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Publish to a folder of its own: what lies there is served to all.</source>
            <translation>Publiez dans un dossier à part : ce qui s’y trouve est servi à tous.</translation>
        </message>
        <message>
            <source>Publish to a folder without links in it.</source>
            <translation>Publiez dans un dossier sans liens.</translation>
        </message>
        <message>
            <source>Publish to another folder, or remove that file yourself; nothing was changed.</source>
            <translation>Publiez dans un autre dossier, ou enlevez ce fichier vous-même ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Put quotes around cells that hold the separator.</source>
            <translation>Mettez des guillemets autour des cellules qui contiennent le séparateur.</translation>
        </message>
        <message>
            <source>Reading the files broke off. Nothing was taken in.</source>
            <translation>La lecture des fichiers s’est rompue. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>Remove it and try again.</source>
            <translation>Enlevez-le et réessayez.</translation>
        </message>
        <message>
            <source>Remove them and try again.</source>
            <translation>Enlevez-les et réessayez.</translation>
        </message>
        <message>
            <source>Rename or remove one of them.</source>
            <translation>Renommez ou enlevez l’un d’eux.</translation>
        </message>
        <message>
            <source>Replace that one, with a reason.</source>
            <translation>Remplacez celui-là, avec une raison.</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
        <message>
            <source>Restore into a new one; nothing was changed.</source>
            <translation>Restaurez dans un nouveau ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Restore it from a backup.</source>
            <translation>Restaurez-le depuis une sauvegarde.</translation>
        </message>
        <message>
            <source>Row {number} belongs to no rubric.</source>
            <translation>La ligne {number} n’appartient à aucune grille.</translation>
        </message>
        <message>
            <source>Run `make page` in the checkout.</source>
            <translation>Lancez `make page` dans les sources.</translation>
        </message>
        <message>
            <source>Save a copy and open it elsewhere.</source>
            <translation>Enregistrez une copie et ouvrez-la ailleurs.</translation>
        </message>
        <message>
            <source>Save a copy and open it there.</source>
            <translation>Enregistrez une copie et ouvrez-la là.</translation>
        </message>
        <message>
            <source>Save a copy to open it elsewhere.</source>
            <translation>Enregistrez une copie pour l’ouvrir ailleurs.</translation>
        </message>
        <message>
            <source>Save a smaller one.</source>
            <translation>Enregistrez-en une plus petite.</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8 and try again.</source>
            <translation>Enregistrez-le en CSV UTF-8 et réessayez.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation type="vanished">Enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>Saving the copy was stopped.</source>
            <translation>L’enregistrement de la copie a été arrêté.</translation>
        </message>
        <message>
            <source>Say in 1 to {max_how} characters how it was verified.</source>
            <translation>Dites en 1 à {max_how} caractères comment cela a été vérifié.</translation>
        </message>
        <message>
            <source>Say on which day it was handed over.</source>
            <translation>Dites quel jour il a été remis.</translation>
        </message>
        <message>
            <source>Say where it can be seen.</source>
            <translation>Dites où on peut le voir.</translation>
        </message>
        <message>
            <source>Say who goes on, by the name that they have in the workspace.</source>
            <translation>Dites qui continue, par son nom dans l’espace de travail.</translation>
        </message>
        <message>
            <source>Say why it is detached.</source>
            <translation>Dites pourquoi elle est détachée.</translation>
        </message>
        <message>
            <source>Say why the award is decided anew.</source>
            <translation>Dites pourquoi l’attribution est décidée à nouveau.</translation>
        </message>
        <message>
            <source>Say why the sign-off is taken back.</source>
            <translation>Dites pourquoi la validation est retirée.</translation>
        </message>
        <message>
            <source>Send a smaller one.</source>
            <translation>Envoyez-en un plus petit.</translation>
        </message>
        <message>
            <source>Send it as PNG or JPEG.</source>
            <translation>Envoyez-la en PNG ou JPEG.</translation>
        </message>
        <message>
            <source>Several words are easy to keep in mind.</source>
            <translation>Plusieurs mots se retiennent bien.</translation>
        </message>
        <message>
            <source>Share its files instead, one by one.</source>
            <translation type="vanished">Partagez plutôt ses fichiers, un par un.</translation>
        </message>
        <message>
            <source>Shorten its texts.</source>
            <translation>Raccourcissez ses textes.</translation>
        </message>
        <message>
            <source>Shorten the folder names and pack it again.</source>
            <translation>Raccourcissez les noms de dossiers et empaquetez à nouveau.</translation>
        </message>
        <message>
            <source>Shorten the level or the outcome; the name is never shortened.</source>
            <translation>Raccourcissez le niveau ou le résultat ; le nom n’est jamais raccourci.</translation>
        </message>
        <message>
            <source>Showing this needs too much memory, so it was stopped.</source>
            <translation>Le montrer demande trop de mémoire, cela a donc été arrêté.</translation>
        </message>
        <message>
            <source>Showing this takes too long, so it was stopped.</source>
            <translation>Le montrer dure trop longtemps, cela a donc été arrêté.</translation>
        </message>
        <message>
            <source>Sign in as that person.</source>
            <translation>Ouvrez la session de cette personne.</translation>
        </message>
        <message>
            <source>Sign marks off first, or see above why rows are left alone.</source>
            <translation>Validez d’abord des notes, ou voyez plus haut pourquoi des lignes sont laissées.</translation>
        </message>
        <message>
            <source>Sign off every task before deciding.</source>
            <translation>Validez chaque tâche avant de décider.</translation>
        </message>
        <message>
            <source>Signed with a stolen key</source>
            <translation>Signé avec une clé volée</translation>
        </message>
        <message>
            <source>Signed, a check not made</source>
            <translation>Signé, un contrôle non fait</translation>
        </message>
        <message>
            <source>Signed, {check} check not made: {why}</source>
            <translation>Signé, contrôle « {check} » non fait : {why}</translation>
        </message>
        <message>
            <source>Some levels of “{title}” have a score and some have none.</source>
            <translation>Certains niveaux de « {title} » ont un score et d’autres non.</translation>
        </message>
        <message>
            <source>Some of these marks were changed since.</source>
            <translation>Certaines de ces notes ont changé depuis.</translation>
        </message>
        <message>
            <source>Somebody who holds it can add one for this person.</source>
            <translation>Quelqu’un qui la détient peut en ajouter une pour cette personne.</translation>
        </message>
        <message>
            <source>Split it into several.</source>
            <translation>Partagez-le en plusieurs.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Arrêté. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken in.</source>
            <translation>Arrêté. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>Take the sign-off back first, with a reason.</source>
            <translation>Retirez d’abord la validation, avec une raison.</translation>
        </message>
        <message>
            <source>Take them in in parts.</source>
            <translation>Réceptionnez-les en plusieurs parties.</translation>
        </message>
        <message>
            <source>Tasks: {all}.</source>
            <translation>Tâches : {all}.</translation>
        </message>
        <message>
            <source>Tasks: {names}.</source>
            <translation>Tâches : {names}.</translation>
        </message>
        <message>
            <source>The PDF has {count} attached files, more than are read ({most_attachments}).</source>
            <translation>Le PDF a {count} fichiers joints, plus qu’il n’en est lu ({most_attachments}).</translation>
        </message>
        <message>
            <source>The PDF holds {count} credentials and {codes} codes.</source>
            <translation>Le PDF contient {count} attestations et {codes} codes.</translation>
        </message>
        <message>
            <source>The VC-JWT says another thing than the list beside it.</source>
            <translation>Le VC-JWT dit autre chose que la liste à côté.</translation>
        </message>
        <message>
            <source>The XML has more than {most} elements, or {deep} within each other.</source>
            <translation>Le XML a plus de {most} éléments, ou {deep} l’un dans l’autre.</translation>
        </message>
        <message>
            <source>The achievement of this submission is not on this machine.</source>
            <translation>La réussite de cette remise n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>The address in the code belongs to this issuer.</source>
            <translation>L’adresse du code est celle de cet émetteur.</translation>
        </message>
        <message>
            <source>The alignment “{alignment}” needs a name and an address that begins with https://.</source>
            <translation>La correspondance « {alignment} » demande un nom et une adresse qui commence par https://.</translation>
        </message>
        <message>
            <source>The answer brings trust file {sequence}; number {latest} is here already.</source>
            <translation>La réponse apporte le fichier de confiance {sequence} ; le numéro {latest} est déjà ici.</translation>
        </message>
        <message>
            <source>The answer is another root's.</source>
            <translation>La réponse est d’une autre racine.</translation>
        </message>
        <message>
            <source>The answer of the root cannot be read.</source>
            <translation>La réponse de la racine ne peut pas être lue.</translation>
        </message>
        <message>
            <source>The answer signs something that does not wait here.</source>
            <translation>La réponse signe quelque chose qui n’attend pas ici.</translation>
        </message>
        <message>
            <source>The answer was altered after the root signed it.</source>
            <translation>La réponse a été altérée après la signature de la racine.</translation>
        </message>
        <message>
            <source>The assessor can take the sign-off back first.</source>
            <translation>L’évaluateur peut d’abord retirer la validation.</translation>
        </message>
        <message>
            <source>The attached credential is the one that the code was made for.</source>
            <translation>L’attestation jointe est celle pour laquelle le code a été fait.</translation>
        </message>
        <message>
            <source>The award date {award_date} lies ahead; today is {today}.</source>
            <translation>La date d’attribution {award_date} est à venir ; nous sommes le {today}.</translation>
        </message>
        <message>
            <source>The award to replace does not stand.</source>
            <translation>L’attribution à remplacer n’est pas valable.</translation>
        </message>
        <message>
            <source>The backup in {source} lacks its database.</source>
            <translation>La sauvegarde dans {source} n’a pas sa base de données.</translation>
        </message>
        <message>
            <source>The badge's picture is empty.</source>
            <translation>L’image du badge est vide.</translation>
        </message>
        <message>
            <source>The badge's picture is not a PNG.</source>
            <translation>L’image du badge n’est pas un PNG.</translation>
        </message>
        <message>
            <source>The badge's picture is not a whole PNG.</source>
            <translation>L’image du badge n’est pas un PNG entier.</translation>
        </message>
        <message>
            <source>The badge's picture is not a whole SVG.</source>
            <translation>L’image du badge n’est pas un SVG entier.</translation>
        </message>
        <message>
            <source>The badge's picture is not an SVG into which a credential can be put.</source>
            <translation>L’image du badge n’est pas un SVG où placer une attestation.</translation>
        </message>
        <message>
            <source>The certificate number has a slip in it.</source>
            <translation>Le numéro de certificat contient une faute.</translation>
        </message>
        <message>
            <source>The certificate {number} in the database is not the one that was signed: {why}.</source>
            <translation>Le certificat {number} de la base n’est pas celui qui a été signé : {why}.</translation>
        </message>
        <message>
            <source>The certificate's texts are too long for its code.</source>
            <translation>Les textes du certificat sont trop longs pour son code.</translation>
        </message>
        <message>
            <source>The claim “iat” of the signed text (JWT) is not an instant.</source>
            <translation>La mention “iat” du texte signé (JWT) n’est pas un instant.</translation>
        </message>
        <message>
            <source>The claim “{name}” of the signed text (JWT) is not what the credential says.</source>
            <translation>La mention « {name} » du texte signé (JWT) n’est pas ce que dit l’attestation.</translation>
        </message>
        <message>
            <source>The code asks for something that this program does not know.</source>
            <translation>Le code demande quelque chose que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>The code cannot be read.</source>
            <translation>Le code ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The code carries something that is not signed, or its signature has another length.</source>
            <translation>Le code porte quelque chose de non signé, ou sa signature a une autre longueur.</translation>
        </message>
        <message>
            <source>The code does not name anybody.</source>
            <translation>Le code ne nomme personne.</translation>
        </message>
        <message>
            <source>The code does not say which credential it stands for.</source>
            <translation>Le code ne dit pas quelle attestation il représente.</translation>
        </message>
        <message>
            <source>The code does not say who issued the certificate.</source>
            <translation>Le code ne dit pas qui a délivré le certificat.</translation>
        </message>
        <message>
            <source>The code has fields that this program does not know: {names}.</source>
            <translation>Le code a des champs que ce programme ne connaît pas : {names}.</translation>
        </message>
        <message>
            <source>The code is complete.</source>
            <translation>Le code est complet.</translation>
        </message>
        <message>
            <source>The code is longer than any certificate's.</source>
            <translation>Le code est plus long que celui de tout certificat.</translation>
        </message>
        <message>
            <source>The code is not a signed one (COSE_Sign1).</source>
            <translation>Le code n’est pas signé (COSE_Sign1).</translation>
        </message>
        <message>
            <source>The code is of version {raw}; this program reads version {version}.</source>
            <translation>Le code est de version {raw} ; ce programme lit la version {version}.</translation>
        </message>
        <message>
            <source>The code is signed in a way that certificates are not (not Ed25519).</source>
            <translation>Le code est signé autrement que les certificats (pas Ed25519).</translation>
        </message>
        <message>
            <source>The code is signed, but it is not a certificate's.</source>
            <translation>Le code est signé, mais n’est pas celui d’un certificat.</translation>
        </message>
        <message>
            <source>The code's content cannot be read.</source>
            <translation>Le contenu du code ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The code's dates cannot be read.</source>
            <translation>Les dates du code ne peuvent pas être lues.</translation>
        </message>
        <message>
            <source>The code's fields are not numbered.</source>
            <translation>Les champs du code ne sont pas numérotés.</translation>
        </message>
        <message>
            <source>The code's header cannot be read.</source>
            <translation>L’en-tête du code ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The code's header is not that of a certificate.</source>
            <translation>L’en-tête du code n’est pas celui d’un certificat.</translation>
        </message>
        <message>
            <source>The colour {colour} is too pale for white paper: its contrast is {contrast} to 1 where {least} is the least.</source>
            <translation>La couleur {colour} est trop pâle pour du papier blanc : son contraste est de {contrast} à 1, et {least} est le minimum.</translation>
        </message>
        <message>
            <source>The column “{header}” means nothing in a rubric.</source>
            <translation>La colonne « {header} » ne veut rien dire dans une grille.</translation>
        </message>
        <message>
            <source>The comment has {count} characters; at most {max_comment} can be kept.</source>
            <translation>Le commentaire a {count} caractères ; au plus {max_comment} peuvent être gardés.</translation>
        </message>
        <message>
            <source>The comment holds control characters.</source>
            <translation>Le commentaire contient des caractères de commande.</translation>
        </message>
        <message>
            <source>The copy of the database is damaged.</source>
            <translation>La copie de la base de données est abîmée.</translation>
        </message>
        <message>
            <source>The copy of the database lacks its last entries.</source>
            <translation>Il manque à la copie de la base ses dernières entrées.</translation>
        </message>
        <message>
            <source>The credential cannot be signed as it is.</source>
            <translation>L’attestation ne peut pas être signée telle quelle.</translation>
        </message>
        <message>
            <source>The credential does not follow Verifiable Credentials 2.0, which is read here.</source>
            <translation>L’attestation ne suit pas Verifiable Credentials 2.0, lu ici.</translation>
        </message>
        <message>
            <source>The credential follows a later version of the standard than this program knows.</source>
            <translation>L’attestation suit une version du standard plus récente que ce programme.</translation>
        </message>
        <message>
            <source>The credential holds too many objects.</source>
            <translation>L’attestation contient trop d’objets.</translation>
        </message>
        <message>
            <source>The credential in the picture is compressed, which Open Badges does not allow.</source>
            <translation>L’attestation dans l’image est comprimée, ce qu’Open Badges ne permet pas.</translation>
        </message>
        <message>
            <source>The credential in the picture is not written as it must be.</source>
            <translation>L’attestation dans l’image n’est pas écrite comme il le faut.</translation>
        </message>
        <message>
            <source>The credential is built so that checking it would take too long.</source>
            <translation>L’attestation est faite de sorte que la contrôler durerait trop longtemps.</translation>
        </message>
        <message>
            <source>The credential is larger than checkers accept (256 kB).</source>
            <translation>L’attestation dépasse ce que les contrôles acceptent (256 ko).</translation>
        </message>
        <message>
            <source>The credential is signed with a method that this program does not know.</source>
            <translation>L’attestation est signée par une méthode que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>The credential must carry exactly one proof.</source>
            <translation>L’attestation doit porter exactement une preuve.</translation>
        </message>
        <message>
            <source>The credential names other contexts than those that this program knows.</source>
            <translation>L’attestation nomme d’autres contextes que ceux que ce programme connaît.</translation>
        </message>
        <message>
            <source>The credential names too many status places.</source>
            <translation>L’attestation nomme trop de places d’état.</translation>
        </message>
        <message>
            <source>The credential names two places for one status.</source>
            <translation>L’attestation nomme deux places pour un même état.</translation>
        </message>
        <message>
            <source>The credential to replace is not in force for this award.</source>
            <translation>L’attestation à remplacer n’est pas en vigueur pour cette attribution.</translation>
        </message>
        <message>
            <source>The credential would end before it begins.</source>
            <translation>L’attestation finirait avant de commencer.</translation>
        </message>
        <message>
            <source>The credential {row} in the database is not the one that was signed.</source>
            <translation>L’attestation {row} de la base n’est pas celle qui a été signée.</translation>
        </message>
        <message>
            <source>The credential's contexts are not a list of addresses.</source>
            <translation>Les contextes de l’attestation ne sont pas une liste d’adresses.</translation>
        </message>
        <message>
            <source>The credential's contexts do not fit what it uses.</source>
            <translation>Les contextes de l’attestation ne conviennent pas à ce qu’elle utilise.</translation>
        </message>
        <message>
            <source>The credential's proof has no value.</source>
            <translation>La preuve de l’attestation n’a pas de valeur.</translation>
        </message>
        <message>
            <source>The credential's status place cannot be read.</source>
            <translation>La place d’état de l’attestation ne peut pas être lue.</translation>
        </message>
        <message>
            <source>The criterion “{draft}” must reach a level that it does not have.</source>
            <translation>Le critère « {draft} » doit atteindre un niveau qu’il n’a pas.</translation>
        </message>
        <message>
            <source>The criterion “{name}” has {count} level(s).</source>
            <translation>Le critère « {name} » a {count} niveau(x).</translation>
        </message>
        <message>
            <source>The database has a {kind} that is not in the journal.</source>
            <translation>La base a un {kind} qui n’est pas dans le journal.</translation>
        </message>
        <message>
            <source>The database in the backup is not what was backed up.</source>
            <translation>La base dans la sauvegarde n’est pas ce qui a été sauvegardé.</translation>
        </message>
        <message>
            <source>The database lacks what was last written here: it was set back to an older state, or replaced.</source>
            <translation>Il manque à la base ce qui a été écrit ici en dernier : elle a été ramenée à un état antérieur, ou remplacée.</translation>
        </message>
        <message>
            <source>The database names another root key than the one that it was founded with.</source>
            <translation>La base nomme une autre clé racine que celle de sa fondation.</translation>
        </message>
        <message>
            <source>The date “{text}” can be read in two ways.</source>
            <translation>La date « {text} » peut se lire de deux façons.</translation>
        </message>
        <message>
            <source>The digest of “{what}” is not a SHA-256.</source>
            <translation>L’empreinte de « {what} » n’est pas un SHA-256.</translation>
        </message>
        <message>
            <source>The disk or stick may be failing: use another one.</source>
            <translation>Le disque ou la clé USB est peut-être en panne : utilisez-en un autre.</translation>
        </message>
        <message>
            <source>The disk with {folder} is full.</source>
            <translation>Le disque de {folder} est plein.</translation>
        </message>
        <message>
            <source>The employer's page was not built.</source>
            <translation>La page de l’employeur n’a pas été construite.</translation>
        </message>
        <message>
            <source>The evidence could not be written ({why}).</source>
            <translation>La preuve n’a pas pu être écrite ({why}).</translation>
        </message>
        <message>
            <source>The feed names the file “{href}”, which points out of its folder. Nothing was taken in.</source>
            <translation>Le flux nomme le fichier « {href} », qui sort de son dossier. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>The file could not be read: it broke its reader.</source>
            <translation>Le fichier n’a pas pu être lu : il a cassé son lecteur.</translation>
        </message>
        <message>
            <source>The file has a document type or entities, which no rubric needs.</source>
            <translation>Le fichier a un type de document ou des entités, dont aucune grille n’a besoin.</translation>
        </message>
        <message>
            <source>The file has {count} bytes; up to {max_bytes} are read.</source>
            <translation>Le fichier a {count} octets ; jusqu’à {max_bytes} sont lus.</translation>
        </message>
        <message>
            <source>The file holds no rubric.</source>
            <translation>Le fichier ne contient pas de grille.</translation>
        </message>
        <message>
            <source>The file holds no rubric.{held}</source>
            <translation>Le fichier ne contient pas de grille.{held}</translation>
        </message>
        <message>
            <source>The file is damaged: it is no proper JSON.</source>
            <translation>Le fichier est abîmé : ce n’est pas du JSON correct.</translation>
        </message>
        <message>
            <source>The file is damaged: it is no proper XML.</source>
            <translation>Le fichier est abîmé : ce n’est pas du XML correct.</translation>
        </message>
        <message>
            <source>The file is kept as it came; save a copy to open it elsewhere.</source>
            <translation>Le fichier est gardé tel quel ; enregistrez une copie pour l’ouvrir ailleurs.</translation>
        </message>
        <message>
            <source>The file is kept as it came; save a copy to try it elsewhere.</source>
            <translation>Le fichier est gardé tel quel ; enregistrez une copie pour l’essayer ailleurs.</translation>
        </message>
        <message>
            <source>The file is no proper TOML: {problem}.</source>
            <translation>Le fichier n’est pas du TOML correct : {problem}.</translation>
        </message>
        <message>
            <source>The file is no rubric of Canvas.</source>
            <translation>Le fichier n’est pas une grille de Canvas.</translation>
        </message>
        <message>
            <source>The file is no table: it holds bytes that no text has.</source>
            <translation>Le fichier n’est pas un tableau : il contient des octets qu’aucun texte n’a.</translation>
        </message>
        <message>
            <source>The file is not a picture that can be read.</source>
            <translation>Le fichier n’est pas une image lisible.</translation>
        </message>
        <message>
            <source>The file is not an SVG picture.</source>
            <translation>Le fichier n’est pas une image SVG.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8, which JSON must be.</source>
            <translation>Le fichier n’est pas en UTF-8, exigé pour JSON.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8.</source>
            <translation type="vanished">Le fichier n’est pas en UTF-8.</translation>
        </message>
        <message>
            <source>The file is not in the encoding {encoding}.</source>
            <translation>Le fichier n’est pas dans l’encodage {encoding}.</translation>
        </message>
        <message>
            <source>The file is of version {parts}, newer than this Credesk.</source>
            <translation>Le fichier est de version {parts}, plus récente que ce Credesk.</translation>
        </message>
        <message>
            <source>The file is too large to be {what}.</source>
            <translation>Le fichier est trop grand pour être {what}.</translation>
        </message>
        <message>
            <source>The file needs too much memory to read, so reading it was stopped.</source>
            <translation>Lire le fichier demande trop de mémoire, la lecture a donc été arrêtée.</translation>
        </message>
        <message>
            <source>The file of certificate numbers has another form than it must have.</source>
            <translation>Le fichier des numéros de certificats a une autre forme qu’il ne faut.</translation>
        </message>
        <message>
            <source>The file says one thing only.</source>
            <translation>Le fichier ne dit qu’une chose.</translation>
        </message>
        <message>
            <source>The file took too long to read, so reading it was stopped.</source>
            <translation>Lire le fichier durait trop longtemps, la lecture a donc été arrêtée.</translation>
        </message>
        <message>
            <source>The file {path} could not be read: {why}.</source>
            <translation>Le fichier {path} n’a pas pu être lu : {why}.</translation>
        </message>
        <message>
            <source>The file {path} could not be written: {why}.</source>
            <translation>Le fichier {path} n’a pas pu être écrit : {why}.</translation>
        </message>
        <message>
            <source>The file {path} exists already.</source>
            <translation>Le fichier {path} existe déjà.</translation>
        </message>
        <message>
            <source>The file {sheet} exists already.</source>
            <translation>Le fichier {sheet} existe déjà.</translation>
        </message>
        <message>
            <source>The files attached to the PDF are larger than are read (8 MiB in all).</source>
            <translation>Les fichiers joints au PDF dépassent ce qui est lu (8 Mio en tout).</translation>
        </message>
        <message>
            <source>The files have more than {most} MB together. Nothing was written.</source>
            <translation>Les fichiers dépassent ensemble {most} Mo. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The files have {total} bytes together; up to {most} go back at once.</source>
            <translation type="vanished">Les fichiers ont {total} octets ensemble ; jusqu’à {most} repartent à la fois.</translation>
        </message>
        <message>
            <source>The files to check with are larger than 32 MB in all.</source>
            <translation>Les fichiers pour contrôler dépassent 32 Mo en tout.</translation>
        </message>
        <message>
            <source>The first one was kept.</source>
            <translation>La première a été gardée.</translation>
        </message>
        <message>
            <source>The folder cannot be written to ({why}).</source>
            <translation>On ne peut pas écrire dans le dossier ({why}).</translation>
        </message>
        <message>
            <source>The folder has another trust file with the same number {sequence}.</source>
            <translation>Le dossier a un autre fichier de confiance avec le même numéro {sequence}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be used ({why}).</source>
            <translation>Le dossier {folder} ne peut pas être utilisé ({why}).</translation>
        </message>
        <message>
            <source>The folder {folder} is not empty.</source>
            <translation>Le dossier {folder} n’est pas vide.</translation>
        </message>
        <message>
            <source>The folder {folder} went away.</source>
            <translation>Le dossier {folder} a disparu.</translation>
        </message>
        <message>
            <source>The folder {target} cannot be made ({why}).</source>
            <translation>Le dossier {target} ne peut pas être créé ({why}).</translation>
        </message>
        <message>
            <source>The folder {target} holds the backup of another workspace, or a later one of this.</source>
            <translation>Le dossier {target} contient la sauvegarde d’un autre espace de travail, ou une plus récente de celui-ci.</translation>
        </message>
        <message>
            <source>The folder “{name}” cannot be read: {why}. Nothing was taken in.</source>
            <translation>Le dossier « {name} » ne peut pas être lu : {why}. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>The fonts for certificates are not installed.</source>
            <translation>Les polices des certificats ne sont pas installées.</translation>
        </message>
        <message>
            <source>The gradebook does not tell the points possible; points go back as they are.</source>
            <translation>Le carnet de notes ne dit pas le maximum ; les points repartent tels quels.</translation>
        </message>
        <message>
            <source>The head of the journal's stream {stream} is not signed by its device.</source>
            <translation>La tête du flux {stream} du journal n’est pas signée par sa machine.</translation>
        </message>
        <message>
            <source>The header of the signed text (JWT) does not say which key signed it.</source>
            <translation>L’en-tête du texte signé (JWT) ne dit pas quelle clé l’a signé.</translation>
        </message>
        <message>
            <source>The header of the signed text (JWT) has members that Open Badges does not allow.</source>
            <translation>L’en-tête du texte signé (JWT) a des membres qu’Open Badges ne permet pas.</translation>
        </message>
        <message>
            <source>The header of the signed text (JWT) is not written as it must be.</source>
            <translation>L’en-tête du texte signé (JWT) n’est pas écrit comme il le faut.</translation>
        </message>
        <message>
            <source>The highest grade must be more than 0.</source>
            <translation>La note maximale doit dépasser 0.</translation>
        </message>
        <message>
            <source>The id of {where} is not an absolute IRI.</source>
            <translation>L’id de {where} n’est pas un IRI absolu.</translation>
        </message>
        <message>
            <source>The id of {where} is not an absolute address (IRI).</source>
            <translation>L’id de {where} n’est pas une adresse absolue (IRI).</translation>
        </message>
        <message>
            <source>The id of {where} stands in two places that say different things.</source>
            <translation>L’id de {where} figure à deux endroits qui disent des choses différentes.</translation>
        </message>
        <message>
            <source>The id of {where} stands in two places.</source>
            <translation>L’id de {where} figure à deux endroits.</translation>
        </message>
        <message>
            <source>The issuer is {issuer}.</source>
            <translation>L’émetteur est {issuer}.</translation>
        </message>
        <message>
            <source>The issuer of this achievement is not on this machine.</source>
            <translation>L’émetteur de cette réussite n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>The item was closed.</source>
            <translation>La preuve a été fermée.</translation>
        </message>
        <message>
            <source>The journal is broken at entry {seq} of stream {stream}.</source>
            <translation>Le journal est rompu à l’entrée {seq} du flux {stream}.</translation>
        </message>
        <message>
            <source>The key file is damaged: {what} cannot be read.</source>
            <translation>Le fichier des clés est abîmé : {what} ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The key file {path} cannot be written.</source>
            <translation>On ne peut pas écrire le fichier des clés {path}.</translation>
        </message>
        <message>
            <source>The key file {path} is damaged or is not a key file.</source>
            <translation>Le fichier des clés {path} est abîmé ou n’en est pas un.</translation>
        </message>
        <message>
            <source>The key file {path} is in use by another program.</source>
            <translation>Le fichier des clés {path} est utilisé par un autre programme.</translation>
        </message>
        <message>
            <source>The key file {path} is missing.</source>
            <translation>Le fichier des clés {path} manque.</translation>
        </message>
        <message>
            <source>The key file {path} was written by a newer version of Credesk (layout {version}, known here: {known}).</source>
            <translation>Le fichier des clés {path} a été écrit par une version plus récente de Credesk (format {version}, connu ici : {known}).</translation>
        </message>
        <message>
            <source>The key has signed more certificates than a trust file can list.</source>
            <translation>La clé a signé plus de certificats qu’un fichier de confiance ne peut en lister.</translation>
        </message>
        <message>
            <source>The key in the header of the signed text (JWT) cannot be used.</source>
            <translation>La clé dans l’en-tête du texte signé (JWT) ne peut pas être utilisée.</translation>
        </message>
        <message>
            <source>The key in the header of the signed text (JWT) is of another kind than its signature.</source>
            <translation>La clé dans l’en-tête du texte signé (JWT) est d’un autre genre que sa signature.</translation>
        </message>
        <message>
            <source>The key of this evidence is not on this machine.</source>
            <translation>La clé de cette preuve n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>The key waits for the root's signature; nothing was signed.</source>
            <translation>La clé attend la signature de la racine ; rien n’a été signé.</translation>
        </message>
        <message>
            <source>The key was stolen later; the issuer has this certificate in its register.</source>
            <translation>La clé a été volée plus tard ; l’émetteur a ce certificat dans son registre.</translation>
        </message>
        <message>
            <source>The key {key} has ended already ({how}).</source>
            <translation>La clé {key} est déjà terminée ({how}).</translation>
        </message>
        <message>
            <source>The key {key} is new or about to end already.</source>
            <translation>La clé {key} est nouvelle ou va déjà se terminer.</translation>
        </message>
        <message>
            <source>The key {key} was never signed for by the root.</source>
            <translation>La clé {key} n’a jamais été signée par la racine.</translation>
        </message>
        <message>
            <source>The key {key} was the issuer's when this was signed.</source>
            <translation>La clé {key} était celle de l’émetteur quand ceci a été signé.</translation>
        </message>
        <message>
            <source>The keys are locked.</source>
            <translation>Les clés sont verrouillées.</translation>
        </message>
        <message>
            <source>The learner has agreed to this already.</source>
            <translation>L’apprenant a déjà accepté cela.</translation>
        </message>
        <message>
            <source>The levels of “{criterion}” do not rise in points.</source>
            <translation>Les points des niveaux de « {criterion} » ne croissent pas.</translation>
        </message>
        <message>
            <source>The list of issuers is from {list_date} and still counts.</source>
            <translation>La liste des émetteurs est du {list_date} et compte encore.</translation>
        </message>
        <message>
            <source>The list of the backup in {source} cannot be read.</source>
            <translation>La liste de la sauvegarde dans {source} ne peut pas être lue.</translation>
        </message>
        <message>
            <source>The marks file has no column for: {missing}.</source>
            <translation>Le fichier de notes n’a pas de colonne pour : {missing}.</translation>
        </message>
        <message>
            <source>The marks of this sign-off cannot be read on this machine.</source>
            <translation>Les notes de cette validation ne peuvent pas être lues sur cette machine.</translation>
        </message>
        <message>
            <source>The name “{name}” has no letter.</source>
            <translation>Le nom « {name} » n’a pas de lettre.</translation>
        </message>
        <message>
            <source>The name “{name}” is too long for the signed code on paper.</source>
            <translation>Le nom « {name} » est trop long pour le code signé sur le papier.</translation>
        </message>
        <message>
            <source>The number {number} belongs to a learner already.</source>
            <translation>Le numéro {number} appartient déjà à un apprenant.</translation>
        </message>
        <message>
            <source>The options of the rubric “{title}” cannot be read.</source>
            <translation>Les options de la grille « {title} » ne peuvent pas être lues.</translation>
        </message>
        <message>
            <source>The paper proof has {count} digits: too many for a code that a cheap printer prints readably in 40 mm.</source>
            <translation>La preuve sur papier a {count} chiffres : trop pour un code qu’une imprimante simple imprime lisiblement en 40 mm.</translation>
        </message>
        <message>
            <source>The paper proof is not a row of decimal digits.</source>
            <translation>La preuve sur papier n’est pas une suite de chiffres décimaux.</translation>
        </message>
        <message>
            <source>The passphrase does not open keys for this person.</source>
            <translation>La phrase secrète n’ouvre pas de clés pour cette personne.</translation>
        </message>
        <message>
            <source>The passphrase does not open the root file.</source>
            <translation>La phrase secrète n’ouvre pas le fichier racine.</translation>
        </message>
        <message>
            <source>The passphrase does not open the space file.</source>
            <translation>La phrase secrète n’ouvre pas le fichier d’espace.</translation>
        </message>
        <message>
            <source>The passphrase holds characters that cannot be encoded.</source>
            <translation>La phrase secrète contient des caractères impossibles à encoder.</translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>La phrase secrète est vide.</translation>
        </message>
        <message>
            <source>The passphrase is longer than {longest_passphrase} bytes.</source>
            <translation>La phrase secrète dépasse {longest_passphrase} octets.</translation>
        </message>
        <message>
            <source>The payload is larger than an entry of the journal.</source>
            <translation>Le contenu dépasse une entrée du journal.</translation>
        </message>
        <message>
            <source>The picture (PNG) ends too early or has too many parts.</source>
            <translation>L’image (PNG) finit trop tôt ou a trop de parties.</translation>
        </message>
        <message>
            <source>The picture (SVG) is larger than is read.</source>
            <translation>L’image (SVG) dépasse ce qui est lu.</translation>
        </message>
        <message>
            <source>The picture (SVG) is not XML that is read.</source>
            <translation>L’image (SVG) n’est pas du XML lisible.</translation>
        </message>
        <message>
            <source>The picture carries more than one credential.</source>
            <translation>L’image porte plus d’une attestation.</translation>
        </message>
        <message>
            <source>The picture carries no credential.</source>
            <translation>L’image ne porte pas d’attestation.</translation>
        </message>
        <message>
            <source>The picture has more pixels than are read (60 million).</source>
            <translation>L’image a plus de pixels qu’il n’en est lu (60 millions).</translation>
        </message>
        <message>
            <source>The picture has more pixels than are shown (60 million).</source>
            <translation>L’image a plus de pixels qu’il n’en est montré (60 millions).</translation>
        </message>
        <message>
            <source>The picture has more than {count} million pixels.</source>
            <translation>L’image a plus de {count} millions de pixels.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be opened.</source>
            <translation>L’image est abîmée et ne peut pas être ouverte.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be shown.</source>
            <translation>L’image est abîmée et ne peut pas être montrée.</translation>
        </message>
        <message>
            <source>The picture is larger than {size} MB.</source>
            <translation>L’image dépasse {size} Mo.</translation>
        </message>
        <message>
            <source>The picture is white all over.</source>
            <translation>L’image est entièrement blanche.</translation>
        </message>
        <message>
            <source>The picture shows {count} certificates' codes.</source>
            <translation>L’image montre les codes de {count} certificats.</translation>
        </message>
        <message>
            <source>The picture “{name}” must lie beside the template file.</source>
            <translation>L’image « {name} » doit être à côté du fichier du modèle.</translation>
        </message>
        <message>
            <source>The plan has lost its first row, “source”.</source>
            <translation>Le plan a perdu sa première ligne, “source”.</translation>
        </message>
        <message>
            <source>The plan has lost the row of {what}, or has one twice. Nothing was taken in.</source>
            <translation>Le plan a perdu la ligne de {what}, ou en a une deux fois. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>The plan was made for another source than “{source_name}”, or it changed since. Nothing was taken in.</source>
            <translation>Le plan a été fait pour une autre source que « {source_name} », ou elle a changé depuis. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>The program that reads the file gave no proper answer. Nothing was changed.</source>
            <translation>Le programme qui lit le fichier n’a pas donné de réponse correcte. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The program that shows this file gave no proper answer.</source>
            <translation>Le programme qui montre ce fichier n’a pas donné de réponse correcte.</translation>
        </message>
        <message>
            <source>The proof of {what} lacks what it must have.</source>
            <translation>Il manque à la preuve de {what} ce qu’elle doit avoir.</translation>
        </message>
        <message>
            <source>The proof serves another purpose than to assert.</source>
            <translation>La preuve sert un autre but que d’affirmer.</translation>
        </message>
        <message>
            <source>The public key is not an Ed25519 key written as z6Mk….</source>
            <translation>La clé publique n’est pas une clé Ed25519 écrite z6Mk….</translation>
        </message>
        <message>
            <source>The recovery code does not open this file: {why}.</source>
            <translation>Le code de récupération n’ouvre pas ce fichier : {why}.</translation>
        </message>
        <message>
            <source>The recovery file belongs to another key file: its workspace key does not open this one.</source>
            <translation>Le fichier de récupération appartient à un autre fichier de clés : sa clé d’espace n’ouvre pas celui-ci.</translation>
        </message>
        <message>
            <source>The register has {later} certificates of this key from after {since}.</source>
            <translation>Le registre a {later} certificats de cette clé d’après le {since}.</translation>
        </message>
        <message>
            <source>The request asks for more than it lists: {unexplained}.</source>
            <translation>La demande veut plus qu’elle n’énumère : {unexplained}.</translation>
        </message>
        <message>
            <source>The request is for another root: {root}.</source>
            <translation>La demande est pour une autre racine : {root}.</translation>
        </message>
        <message>
            <source>The request is larger than 16 MB.</source>
            <translation>La demande dépasse 16 Mo.</translation>
        </message>
        <message>
            <source>The request is larger than the root reads.</source>
            <translation>La demande dépasse ce que lit la racine.</translation>
        </message>
        <message>
            <source>The request is not the one that was looked at any more.</source>
            <translation>La demande n’est plus celle qui a été regardée.</translation>
        </message>
        <message>
            <source>The request to the root cannot be read.</source>
            <translation>La demande à la racine ne peut pas être lue.</translation>
        </message>
        <message>
            <source>The request was altered after the workstation signed it.</source>
            <translation>La demande a été altérée après la signature du poste.</translation>
        </message>
        <message>
            <source>The request's list of issuers is not in its one form.</source>
            <translation>La liste d’émetteurs de la demande n’est pas dans sa seule forme.</translation>
        </message>
        <message>
            <source>The request's list of issuers is not one.</source>
            <translation>La liste d’émetteurs de la demande n’en est pas une.</translation>
        </message>
        <message>
            <source>The request's list of issuers says what no checker reads.</source>
            <translation>La liste d’émetteurs de la demande dit ce qu’aucun contrôle ne lit.</translation>
        </message>
        <message>
            <source>The root file works as before. Next time put it where it can be written to.</source>
            <translation>Le fichier racine marche comme avant. La prochaine fois, mettez-le où l’on peut écrire.</translation>
        </message>
        <message>
            <source>The root has signed trust file {sequence}; this workspace knows number {known} only.</source>
            <translation>La racine a signé le fichier de confiance {sequence} ; cet espace de travail ne connaît que le numéro {known}.</translation>
        </message>
        <message>
            <source>The root's answer is not made as answers are.</source>
            <translation>La réponse de la racine n’est pas faite comme les réponses le sont.</translation>
        </message>
        <message>
            <source>The root's answer records a trust file and brings none.</source>
            <translation>La réponse de la racine enregistre un fichier de confiance et n’en apporte aucun.</translation>
        </message>
        <message>
            <source>The root's answer records another trust file than it brings.</source>
            <translation>La réponse de la racine enregistre un autre fichier de confiance que celui qu’elle apporte.</translation>
        </message>
        <message>
            <source>The root's trust file names other issuers or keys than this workspace.</source>
            <translation>Le fichier de confiance de la racine nomme d’autres émetteurs ou clés que cet espace de travail.</translation>
        </message>
        <message>
            <source>The rubric at hand is not the one that was signed off.</source>
            <translation>La grille présente n’est pas celle de la validation.</translation>
        </message>
        <message>
            <source>The rubric has a header and no rows.</source>
            <translation>La grille a un en-tête et aucune ligne.</translation>
        </message>
        <message>
            <source>The rubric has no criterion and no level “{old}”.</source>
            <translation>La grille n’a ni critère ni niveau « {old} ».</translation>
        </message>
        <message>
            <source>The rubric has no criterion “{text}”.</source>
            <translation>La grille n’a pas de critère « {text} ».</translation>
        </message>
        <message>
            <source>The rubric has no title.</source>
            <translation>La grille n’a pas de titre.</translation>
        </message>
        <message>
            <source>The rubric of “{task}” has levels only, so weighted_mean has no points to join.</source>
            <translation>La grille de « {task} » n’a que des niveaux, weighted_mean n’a donc pas de points à combiner.</translation>
        </message>
        <message>
            <source>The rubric “{code}” has no other version to compare.</source>
            <translation>La grille « {code} » n’a pas d’autre version à comparer.</translation>
        </message>
        <message>
            <source>The rubric “{code}” has no version {number}.</source>
            <translation>La grille « {code} » n’a pas de version {number}.</translation>
        </message>
        <message>
            <source>The rubric “{title}” has no such criterion.</source>
            <translation>La grille « {title} » n’a pas ce critère.</translation>
        </message>
        <message>
            <source>The scrypt cost N={n}, r={r}, p={p} is outside what is accepted.</source>
            <translation>Le coût scrypt N={n}, r={r}, p={p} est hors de ce qui est accepté.</translation>
        </message>
        <message>
            <source>The sealing key {key_id} came in with other bytes than the one that is here.</source>
            <translation>La clé de scellement {key_id} est arrivée avec d’autres octets que celle d’ici.</translation>
        </message>
        <message>
            <source>The sealing key {key_id} is not on this workstation: it was destroyed, or it was never given to it.</source>
            <translation>La clé de scellement {key_id} n’est pas sur ce poste : elle a été détruite, ou jamais donnée.</translation>
        </message>
        <message>
            <source>The signature fits every word.</source>
            <translation>La signature convient à chaque mot.</translation>
        </message>
        <message>
            <source>The signed text (JWT) around it is whole, and it carries its own proof.</source>
            <translation>Le texte signé (JWT) autour est entier, et elle porte sa propre preuve.</translation>
        </message>
        <message>
            <source>The signed text (JWT) carries no signature that others can check.</source>
            <translation>Le texte signé (JWT) ne porte pas de signature que d’autres puissent contrôler.</translation>
        </message>
        <message>
            <source>The signed text (JWT) has not three parts.</source>
            <translation>Le texte signé (JWT) n’a pas trois parties.</translation>
        </message>
        <message>
            <source>The signed text (JWT) is longer than is read.</source>
            <translation>Le texte signé (JWT) est plus long que ce qui est lu.</translation>
        </message>
        <message>
            <source>The signed text (JWT) is not written as it must be.</source>
            <translation>Le texte signé (JWT) n’est pas écrit comme il le faut.</translation>
        </message>
        <message>
            <source>The signed text (JWT) is signed with a method that this program does not know.</source>
            <translation>Le texte signé (JWT) est signé par une méthode que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>The signed text is not signed by a status key of its issuer.</source>
            <translation>Le texte signé n’est pas signé par une clé d’états de son émetteur.</translation>
        </message>
        <message>
            <source>The signed text is signed in another way than it must be.</source>
            <translation>Le texte signé est signé autrement qu’il ne faut.</translation>
        </message>
        <message>
            <source>The signed text was altered.</source>
            <translation>Le texte signé a été altéré.</translation>
        </message>
        <message>
            <source>The source ended before all its files were read. Nothing was taken in.</source>
            <translation>La source a fini avant que tous ses fichiers soient lus. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>The source is not what it was when it was looked at. Nothing was taken in.</source>
            <translation>La source n’est plus ce qu’elle était à l’examen. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>The statement of a replacement has another form than it must have.</source>
            <translation>La déclaration de remplacement a une autre forme qu’il ne faut.</translation>
        </message>
        <message>
            <source>The status list cannot be unpacked.</source>
            <translation>La liste d’états ne peut pas être décomprimée.</translation>
        </message>
        <message>
            <source>The status list has another length than 131,072 bits.</source>
            <translation>La liste d’états a une autre longueur que 131 072 bits.</translation>
        </message>
        <message>
            <source>The status list is from the future.</source>
            <translation>La liste d’états vient du futur.</translation>
        </message>
        <message>
            <source>The status list is not signed by a status key of its issuer.</source>
            <translation>La liste d’états n’est pas signée par une clé d’états de son émetteur.</translation>
        </message>
        <message>
            <source>The status list was altered.</source>
            <translation>La liste d’états a été altérée.</translation>
        </message>
        <message>
            <source>The status list's name does not fit its purpose.</source>
            <translation>Le nom de la liste d’états ne convient pas à son but.</translation>
        </message>
        <message>
            <source>The status lists that were signed last do not tell of everything that was withdrawn or suspended.</source>
            <translation>Les listes d’états signées en dernier ne disent pas tout ce qui a été retiré ou suspendu.</translation>
        </message>
        <message>
            <source>The status place is outside its list.</source>
            <translation>La place d’état est hors de sa liste.</translation>
        </message>
        <message>
            <source>The submission is empty.</source>
            <translation>La remise est vide.</translation>
        </message>
        <message>
            <source>The submission names one item of evidence twice.</source>
            <translation>La remise nomme deux fois une même preuve.</translation>
        </message>
        <message>
            <source>The table cannot be written back in its own encoding.</source>
            <translation>Le tableau ne peut pas être réécrit dans son encodage.</translation>
        </message>
        <message>
            <source>The table has more than {rows} rows.</source>
            <translation>Le tableau a plus de {rows} lignes.</translation>
        </message>
        <message>
            <source>The table has {count} bytes; up to {file_bytes} are read.</source>
            <translation>Le tableau a {count} octets ; jusqu’à {file_bytes} sont lus.</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <translation>Le tableau est vide.</translation>
        </message>
        <message>
            <source>The take-in stays; nothing was changed.</source>
            <translation>La réception reste ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The task “{task}” names a rubric version that is not here.</source>
            <translation>La tâche « {task} » nomme une version de grille qui n’est pas ici.</translation>
        </message>
        <message>
            <source>The task “{task}” names the rubric “{rubric}”, which is not there.</source>
            <translation>La tâche « {task} » nomme la grille « {rubric} », qui n’y est pas.</translation>
        </message>
        <message>
            <source>The template file is larger than 64 KB.</source>
            <translation>Le fichier du modèle dépasse 64 Ko.</translation>
        </message>
        <message>
            <source>The template file is not TOML.</source>
            <translation>Le fichier du modèle n’est pas du TOML.</translation>
        </message>
        <message>
            <source>The template has no name.</source>
            <translation>Le modèle n’a pas de nom.</translation>
        </message>
        <message>
            <source>The template “{name}” has no version {number}.</source>
            <translation>Le modèle « {name} » n’a pas de version {number}.</translation>
        </message>
        <message>
            <source>The text has no entry for its source language {first}.</source>
            <translation>Le texte n’a pas d’entrée dans sa langue source {first}.</translation>
        </message>
        <message>
            <source>The text is longer than any certificate's code.</source>
            <translation>Le texte est plus long que le code de tout certificat.</translation>
        </message>
        <message>
            <source>The texts of the recovery sheet do not fit on one page.</source>
            <translation>Les textes de la feuille de récupération ne tiennent pas sur une page.</translation>
        </message>
        <message>
            <source>The trust file cannot be used: a key's names do not fit the key.</source>
            <translation>Le fichier de confiance ne peut pas servir : les noms d’une clé ne lui conviennent pas.</translation>
        </message>
        <message>
            <source>The trust file cannot be used: “{name}” of {what} is not what it must be.</source>
            <translation>Le fichier de confiance ne peut pas servir : « {name} » de {what} n’est pas ce qu’il faut.</translation>
        </message>
        <message>
            <source>The trust file carries something else in the place of status lists.</source>
            <translation>Le fichier de confiance porte autre chose à la place des listes d’états.</translation>
        </message>
        <message>
            <source>The trust file carries too many status lists, or something else in their place.</source>
            <translation>Le fichier de confiance porte trop de listes d’états, ou autre chose à leur place.</translation>
        </message>
        <message>
            <source>The trust file is another organisation's: its root key is not the expected one.</source>
            <translation>Le fichier de confiance est d’une autre organisation : sa clé racine n’est pas celle attendue.</translation>
        </message>
        <message>
            <source>The trust file is not signed in the way that trust files are.</source>
            <translation>Le fichier de confiance n’est pas signé comme il se doit.</translation>
        </message>
        <message>
            <source>The trust file is of version {version}; this program reads version {known}.</source>
            <translation>Le fichier de confiance est de version {version} ; ce programme lit la version {known}.</translation>
        </message>
        <message>
            <source>The trust file names an issuer twice.</source>
            <translation>Le fichier de confiance nomme deux fois un émetteur.</translation>
        </message>
        <message>
            <source>The trust file of this workspace is another than the one that its journal records.</source>
            <translation>Le fichier de confiance de cet espace de travail est un autre que celui qu’enregistre son journal.</translation>
        </message>
        <message>
            <source>The trust file was altered: its signature does not fit.</source>
            <translation>Le fichier de confiance a été altéré : sa signature ne convient pas.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Les deux phrases secrètes ne sont pas les mêmes.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type the second one again.</source>
            <translation>Les deux phrases secrètes ne sont pas les mêmes. Tapez la seconde à nouveau.</translation>
        </message>
        <message>
            <source>The type of {where} is not written as it must be.</source>
            <translation>Le type de {where} n’est pas écrit comme il le faut.</translation>
        </message>
        <message>
            <source>The verify address must be plain ASCII and at most 300 characters long.</source>
            <translation>L’adresse de vérification doit être en ASCII simple et d’au plus 300 caractères.</translation>
        </message>
        <message>
            <source>The verify address {address} has a path that cannot be a folder.</source>
            <translation>L’adresse de vérification {address} a un chemin qui ne peut pas être un dossier.</translation>
        </message>
        <message>
            <source>The weight of a task must be more than 0.</source>
            <translation>Le poids d’une tâche doit dépasser 0.</translation>
        </message>
        <message>
            <source>The weight of “{name}” must be more than 0.</source>
            <translation>Le poids de « {name} » doit dépasser 0.</translation>
        </message>
        <message>
            <source>The workload is given in whole hours, from 1 to 99999.</source>
            <translation>La charge de travail se donne en heures entières, de 1 à 99999.</translation>
        </message>
        <message>
            <source>The worksheet has no column for feedback comments; only grades go back.</source>
            <translation>La feuille n’a pas de colonne pour les commentaires ; seules les notes repartent.</translation>
        </message>
        <message>
            <source>The worksheet has no column for grades that can be told.</source>
            <translation>La feuille n’a pas de colonne de notes reconnaissable.</translation>
        </message>
        <message>
            <source>The workspace could not be made ({why}).</source>
            <translation>L’espace de travail n’a pas pu être créé ({why}).</translation>
        </message>
        <message>
            <source>The workspace in {folder} cannot be read.</source>
            <translation>L’espace de travail dans {folder} ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The workspace is made; there is no way back.</source>
            <translation>L’espace de travail est créé ; il n’y a pas de retour.</translation>
        </message>
        <message>
            <source>The workspace's database is damaged.</source>
            <translation>La base de données de l’espace de travail est abîmée.</translation>
        </message>
        <message>
            <source>The workspace's database refused the step; nothing of it was kept.</source>
            <translation>La base de l’espace de travail a refusé l’étape ; rien n’en a été gardé.</translation>
        </message>
        <message>
            <source>The {algorithm} key of {issuer} is not as it was made. Nothing was written.</source>
            <translation>La clé {algorithm} de {issuer} n’est pas comme elle a été faite. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The {forms} says one thing only.</source>
            <translation>{forms} ne dit qu’une chose.</translation>
        </message>
        <message>
            <source>The {kind} is larger than is read (64 MiB).</source>
            <translation>{kind} dépasse ce qui est lu (64 Mio).</translation>
        </message>
        <message>
            <source>The {kind} of {credential} is not signed by anybody who was admitted here.</source>
            <translation>{kind} de {credential} n’est signé par personne d’admis ici.</translation>
        </message>
        <message>
            <source>The {kind} {id} is not signed as it must be.</source>
            <translation>{kind} {id} n’est pas signé comme il le faut.</translation>
        </message>
        <message>
            <source>The {kind} {id} is not signed by the root.</source>
            <translation>{kind} {id} n’est pas signé par la racine.</translation>
        </message>
        <message>
            <source>The {kind} {id} is signed with a key that nobody here has admitted.</source>
            <translation>{kind} {id} est signé avec une clé que personne ici n’a admise.</translation>
        </message>
        <message>
            <source>The {kind} {record} in the database is not what the journal proves.</source>
            <translation>{kind} {record} dans la base n’est pas ce que prouve le journal.</translation>
        </message>
        <message>
            <source>The {what} is damaged or is another kind of file: {why}.</source>
            <translation>{what} est abîmé ou un autre genre de fichier : {why}.</translation>
        </message>
        <message>
            <source>The {what} was written by a newer version of Credesk (version {version}).</source>
            <translation>{what} a été écrit par une version plus récente de Credesk (version {version}).</translation>
        </message>
        <message>
            <source>Then decide anew, and replace the credential.</source>
            <translation>Décidez ensuite à nouveau, et remplacez l’attestation.</translation>
        </message>
        <message>
            <source>There are {count} credentials of “{text}”.</source>
            <translation>Il y a {count} attestations de « {text} ».</translation>
        </message>
        <message>
            <source>There are {count} of {what}; name one more exactly.</source>
            <translation>Il y a {count} de {what} ; nommez-en un plus exactement.</translation>
        </message>
        <message>
            <source>There are: {known}.</source>
            <translation>Il y a : {known}.</translation>
        </message>
        <message>
            <source>There are: {names}.</source>
            <translation>Il y a : {names}.</translation>
        </message>
        <message>
            <source>There is a file {path} already. Nothing was written.</source>
            <translation>Il y a déjà un fichier {path}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>There is a file {target} already.</source>
            <translation>Il y a déjà un fichier {target}.</translation>
        </message>
        <message>
            <source>There is a person called “{clean}” already.</source>
            <translation>Il y a déjà une personne appelée « {clean} ».</translation>
        </message>
        <message>
            <source>There is a translation, but no text in the first language ({source}).</source>
            <translation>Il y a une traduction, mais pas de texte dans la première langue ({source}).</translation>
        </message>
        <message>
            <source>There is a workspace in {parent} already.</source>
            <translation>Il y a déjà un espace de travail dans {parent}.</translation>
        </message>
        <message>
            <source>There is an achievement “{code}” already. Choose another name, or make its next version.</source>
            <translation>Il y a déjà une réussite « {code} ». Choisissez un autre nom, ou faites sa version suivante.</translation>
        </message>
        <message>
            <source>There is another template “{name}” already.</source>
            <translation>Il y a déjà un autre modèle « {name} ».</translation>
        </message>
        <message>
            <source>There is no achievement yet.</source>
            <translation>Il n’y a pas encore de réussite.</translation>
        </message>
        <message>
            <source>There is no act “{act}”.</source>
            <translation>Il n’y a pas d’acte « {act} ».</translation>
        </message>
        <message>
            <source>There is no award that a new credential could stand on.</source>
            <translation>Il n’y a pas d’attribution pour appuyer une nouvelle attestation.</translation>
        </message>
        <message>
            <source>There is no backup in {source}.</source>
            <translation>Il n’y a pas de sauvegarde dans {source}.</translation>
        </message>
        <message>
            <source>There is no certificate to print.</source>
            <translation>Il n’y a pas de certificat à imprimer.</translation>
        </message>
        <message>
            <source>There is no copy of the keys at {keys}.</source>
            <translation>Il n’y a pas de copie des clés à {keys}.</translation>
        </message>
        <message>
            <source>There is no credential “{text}”.</source>
            <translation>Il n’y a pas d’attestation « {text} ».</translation>
        </message>
        <message>
            <source>There is no day {text}.</source>
            <translation>Il n’y a pas de jour {text}.</translation>
        </message>
        <message>
            <source>There is no encoding called “{encoding}”.</source>
            <translation>Il n’y a pas d’encodage appelé « {encoding} ».</translation>
        </message>
        <message>
            <source>There is no evidence to sign off.</source>
            <translation>Il n’y a pas de preuve à valider.</translation>
        </message>
        <message>
            <source>There is no file or folder {path}.</source>
            <translation>Il n’y a ni fichier ni dossier {path}.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Il n’y a pas de fichier {path}.</translation>
        </message>
        <message>
            <source>There is no file {shown}.</source>
            <translation>Il n’y a pas de fichier {shown}.</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>Il n’y a pas de dossier {folder}.</translation>
        </message>
        <message>
            <source>There is no folder {target}.</source>
            <translation>Il n’y a pas de dossier {target}.</translation>
        </message>
        <message>
            <source>There is no format “{format}”.</source>
            <translation>Il n’y a pas de format « {format} ».</translation>
        </message>
        <message>
            <source>There is no issuer “{name}”.</source>
            <translation>Il n’y a pas d’émetteur « {name} ».</translation>
        </message>
        <message>
            <source>There is no key “{text}”.</source>
            <translation>Il n’y a pas de clé « {text} ».</translation>
        </message>
        <message>
            <source>There is no learner “{wanted}”.</source>
            <translation>Il n’y a pas d’apprenant « {wanted} ».</translation>
        </message>
        <message>
            <source>There is no list of “{what}”.</source>
            <translation>Il n’y a pas de liste de « {what} ».</translation>
        </message>
        <message>
            <source>There is no one task “{title}”.</source>
            <translation>Il n’y a pas une seule tâche « {title} ».</translation>
        </message>
        <message>
            <source>There is no paper “{paper}”.</source>
            <translation>Il n’y a pas de papier « {paper} ».</translation>
        </message>
        <message>
            <source>There is no programme “{programme}”.</source>
            <translation>Il n’y a pas de programme « {programme} ».</translation>
        </message>
        <message>
            <source>There is no rubric “{code}”.</source>
            <translation>Il n’y a pas de grille « {code} ».</translation>
        </message>
        <message>
            <source>There is no rubric “{named}”.</source>
            <translation>Il n’y a pas de grille « {named} ».</translation>
        </message>
        <message>
            <source>There is no rule “{name}” to join tasks.</source>
            <translation>Il n’y a pas de règle « {name} » pour combiner les tâches.</translation>
        </message>
        <message>
            <source>There is no score rule “{name}”.</source>
            <translation>Il n’y a pas de règle de score « {name} ».</translation>
        </message>
        <message>
            <source>There is no status “{state}”.</source>
            <translation>Il n’y a pas d’état « {state} ».</translation>
        </message>
        <message>
            <source>There is no such attachment, or it was detached already.</source>
            <translation>Cette pièce jointe n’existe pas, ou elle a déjà été détachée.</translation>
        </message>
        <message>
            <source>There is no such attachment, or it was not detached.</source>
            <translation>Cette pièce jointe n’existe pas, ou elle n’a pas été détachée.</translation>
        </message>
        <message>
            <source>There is no such award.</source>
            <translation>Cette attribution n’existe pas.</translation>
        </message>
        <message>
            <source>There is no such credential.</source>
            <translation>Cette attestation n’existe pas.</translation>
        </message>
        <message>
            <source>There is no such evidence file.</source>
            <translation>Ce fichier de preuve n’existe pas.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Ce fichier n’existe pas.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>Ce dossier n’existe pas.</translation>
        </message>
        <message>
            <source>There is no such sign-off, or it was taken back already.</source>
            <translation>Cette validation n’existe pas, ou elle a déjà été retirée.</translation>
        </message>
        <message>
            <source>There is no such take-in.</source>
            <translation>Cette réception n’existe pas.</translation>
        </message>
        <message>
            <source>There is no template “{name}”.</source>
            <translation>Il n’y a pas de modèle « {name} ».</translation>
        </message>
        <message>
            <source>There is no workspace in {folder}.</source>
            <translation>Il n’y a pas d’espace de travail dans {folder}.</translation>
        </message>
        <message>
            <source>There is no workspace in {parent}.</source>
            <translation>Il n’y a pas d’espace de travail dans {parent}.</translation>
        </message>
        <message>
            <source>There is no workspace in {place}.</source>
            <translation>Il n’y a pas d’espace de travail dans {place}.</translation>
        </message>
        <message>
            <source>There is no {what}.</source>
            <translation>Il n’y a pas de {what}.</translation>
        </message>
        <message>
            <source>There is not enough free memory to open the keys ({need} MB).</source>
            <translation>Il n’y a pas assez de mémoire libre pour ouvrir les clés ({need} Mo).</translation>
        </message>
        <message>
            <source>There is nothing to carry over: your marks stand by the rubric's newest version.</source>
            <translation>Il n’y a rien à reporter : vos notes suivent la version la plus récente de la grille.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>There is nothing to give back.</source>
            <translation>Il n’y a rien à rendre.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>There is nothing to {verb}.</source>
            <translation>Il n’y a rien pour : {verb}.</translation>
        </message>
        <message>
            <source>These are not the digits of a certificate's code.</source>
            <translation>Ce ne sont pas les chiffres du code d’un certificat.</translation>
        </message>
        <message>
            <source>These are versions of two different rubrics.</source>
            <translation>Ce sont des versions de deux grilles différentes.</translation>
        </message>
        <message>
            <source>These marks are signed off.</source>
            <translation>Ces notes sont validées.</translation>
        </message>
        <message>
            <source>These sign-offs are of more than one learner.</source>
            <translation>Ces validations sont de plus d’un apprenant.</translation>
        </message>
        <message>
            <source>They stay by the version by which they were given.</source>
            <translation>Elles gardent la version avec laquelle elles ont été données.</translation>
        </message>
        <message>
            <source>They were kept.</source>
            <translation>Elles ont été gardées.</translation>
        </message>
        <message>
            <source>This PDF has no pages.</source>
            <translation>Ce PDF n’a pas de pages.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be shown.</source>
            <translation>Ce PDF est abîmé et ne peut pas être montré.</translation>
        </message>
        <message>
            <source>This PDF is locked with a password.</source>
            <translation>Ce PDF est fermé par un mot de passe.</translation>
        </message>
        <message>
            <source>This achievement version is not on this machine.</source>
            <translation>Cette version de la réussite n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>This answer is for a request that did not come from this workstation, or that was altered on the way.</source>
            <translation>Cette réponse est pour une demande qui ne venait pas de ce poste, ou altérée en route.</translation>
        </message>
        <message>
            <source>This assessment is signed off.</source>
            <translation>Cette évaluation est validée.</translation>
        </message>
        <message>
            <source>This award has a credential in force.</source>
            <translation>Cette attribution a une attestation en vigueur.</translation>
        </message>
        <message>
            <source>This award names no verification.</source>
            <translation>Cette attribution ne nomme pas de vérification.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of Credesk.</source>
            <translation>Cette sauvegarde a été faite par une version plus récente de Credesk.</translation>
        </message>
        <message>
            <source>This certificate holds more text than fits on its page.</source>
            <translation>Ce certificat contient plus de texte que sa page n’en tient.</translation>
        </message>
        <message>
            <source>This certificate template is not in a form that Credesk reads.</source>
            <translation>Ce modèle de certificat n’est pas dans une forme que Credesk lit.</translation>
        </message>
        <message>
            <source>This credential is in force: it is not suspended.</source>
            <translation>Cette attestation est en vigueur : elle n’est pas suspendue.</translation>
        </message>
        <message>
            <source>This credential is {state} already.</source>
            <translation>Cette attestation est déjà {state}.</translation>
        </message>
        <message>
            <source>This criterion must be judged; it cannot be not applicable.</source>
            <translation>Ce critère doit être évalué ; il ne peut pas être sans objet.</translation>
        </message>
        <message>
            <source>This does not wait for the root.</source>
            <translation>Ceci n’attend pas la racine.</translation>
        </message>
        <message>
            <source>This evidence is not on this machine.</source>
            <translation>Cette preuve n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>This file broke the program that shows it.</source>
            <translation>Ce fichier a cassé le programme qui le montre.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Ce fichier est vide.</translation>
        </message>
        <message>
            <source>This file is not a whole workspace.</source>
            <translation>Ce fichier n’est pas un espace de travail entier.</translation>
        </message>
        <message>
            <source>This file is too large to show (more than 64 MB).</source>
            <translation>Ce fichier est trop gros pour être montré (plus de 64 Mo).</translation>
        </message>
        <message>
            <source>This is asked in another step than “{step}”.</source>
            <translation>Cela se demande à une autre étape que « {step} ».</translation>
        </message>
        <message>
            <source>This is no plan: it has no column {missing}.</source>
            <translation>Ce n’est pas un plan : il n’a pas de colonne {missing}.</translation>
        </message>
        <message>
            <source>This is not a PDF that can be opened.</source>
            <translation>Ce n’est pas un PDF qu’on puisse ouvrir.</translation>
        </message>
        <message>
            <source>This is not a PNG picture that can be read.</source>
            <translation>Ce n’est pas une image PNG lisible.</translation>
        </message>
        <message>
            <source>This is not a certificate number.</source>
            <translation>Ce n’est pas un numéro de certificat.</translation>
        </message>
        <message>
            <source>This is not a picture that can be opened.</source>
            <translation>Ce n’est pas une image qu’on puisse ouvrir.</translation>
        </message>
        <message>
            <source>This is not a picture that can be shown.</source>
            <translation>Ce n’est pas une image qu’on puisse montrer.</translation>
        </message>
        <message>
            <source>This is not a trust file.</source>
            <translation>Ce n’est pas un fichier de confiance.</translation>
        </message>
        <message>
            <source>This is not the text of a certificate's code.</source>
            <translation>Ce n’est pas le texte du code d’un certificat.</translation>
        </message>
        <message>
            <source>This is not {what}, or it is damaged.</source>
            <translation>Ce n’est pas {what}, ou il est abîmé.</translation>
        </message>
        <message>
            <source>This is not {what}.</source>
            <translation>Ce n’est pas {what}.</translation>
        </message>
        <message>
            <source>This is the last person who can open {what}.</source>
            <translation>C’est la dernière personne qui peut ouvrir {what}.</translation>
        </message>
        <message>
            <source>This issuer is not on this machine.</source>
            <translation>Cet émetteur n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>This issuer version is not on this machine.</source>
            <translation>Cette version de l’émetteur n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>This item has no file here.</source>
            <translation>Cet élément n’a pas de fichier ici.</translation>
        </message>
        <message>
            <source>This learner has an award for this achievement already.</source>
            <translation>Cet apprenant a déjà une attribution pour cette réussite.</translation>
        </message>
        <message>
            <source>This learner is not on this machine.</source>
            <translation>Cet apprenant n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>This page has a size that is not shown.</source>
            <translation>Cette page a une taille qui n’est pas montrée.</translation>
        </message>
        <message>
            <source>This person has keys in this key file already.</source>
            <translation>Cette personne a déjà des clés dans ce fichier.</translation>
        </message>
        <message>
            <source>This person holds no copy of the {role} key.</source>
            <translation>Cette personne n’a pas de copie de la clé {role}.</translation>
        </message>
        <message>
            <source>This person holds {count} {role} keys.</source>
            <translation>Cette personne détient {count} clés {role}.</translation>
        </message>
        <message>
            <source>This picture is not in a form that Credesk prints.</source>
            <translation>Cette image n’est pas dans une forme que Credesk imprime.</translation>
        </message>
        <message>
            <source>This recovery file does not carry the root key.</source>
            <translation>Ce fichier de récupération ne porte pas la clé racine.</translation>
        </message>
        <message>
            <source>This root has signed trust file {sequence}; the request starts from {number}, which is older.</source>
            <translation>Cette racine a signé le fichier de confiance {sequence} ; la demande part du {number}, plus ancien.</translation>
        </message>
        <message>
            <source>This root has the words: {words}. Nothing was signed.</source>
            <translation>Cette racine a les mots : {words}. Rien n’a été signé.</translation>
        </message>
        <message>
            <source>This rubric has levels only, so there are no points to join.</source>
            <translation>Cette grille n’a que des niveaux, il n’y a donc pas de points à combiner.</translation>
        </message>
        <message>
            <source>This rubric version is not on this machine.</source>
            <translation>Cette version de la grille n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>This submission is not on this machine.</source>
            <translation>Cette remise n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>This submission is signed off, so its evidence stays as it was.</source>
            <translation>Cette remise est validée, ses preuves restent donc telles quelles.</translation>
        </message>
        <message>
            <source>This take-in was undone already.</source>
            <translation>Cette réception a déjà été annulée.</translation>
        </message>
        <message>
            <source>This template version is not on this machine.</source>
            <translation>Cette version du modèle n’est pas sur cette machine.</translation>
        </message>
        <message>
            <source>This workspace has no trust file yet.</source>
            <translation>Cet espace de travail n’a pas encore de fichier de confiance.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only, so nobody can sign in.</source>
            <translation>Cet espace de travail est en lecture seule, personne ne peut donc ouvrir de session.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est en lecture seule.</translation>
        </message>
        <message>
            <source>This workspace was not closed before its folder became read-only.</source>
            <translation>Cet espace de travail n’a pas été fermé avant que son dossier passe en lecture seule.</translation>
        </message>
        <message>
            <source>This workspace was written by a newer version of Credesk.</source>
            <translation>Cet espace de travail a été écrit par une version plus récente de Credesk.</translation>
        </message>
        <message>
            <source>This workspace's root has the words: {words}. Nothing was changed.</source>
            <translation>La racine de cet espace de travail a les mots : {words}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This workstation has no issuing key of {issuer} that counts now.</source>
            <translation>Ce poste n’a pas de clé d’émission de {issuer} qui compte maintenant.</translation>
        </message>
        <message>
            <source>This workstation knows no issuer yet.</source>
            <translation>Ce poste ne connaît encore aucun émetteur.</translation>
        </message>
        <message>
            <source>This workstation waits for the root's signature, so nothing can be issued here yet.</source>
            <translation>Ce poste attend la signature de la racine, rien ne peut donc encore être délivré ici.</translation>
        </message>
        <message>
            <source>To leave something out write no under take instead of deleting its row.</source>
            <translation>Pour laisser quelque chose de côté, écrivez no sous take au lieu d’effacer sa ligne.</translation>
        </message>
        <message>
            <source>Together they hold more than {most} files. Nothing was taken in.</source>
            <translation>Ils contiennent ensemble plus de {most} fichiers. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>Together they would unpack to more than {most} bytes. Nothing was taken in.</source>
            <translation>Ils donneraient ensemble plus de {most} octets. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Two assessors signed off “{task}” with different results.</source>
            <translation>Deux évaluateurs ont validé « {task} » avec des résultats différents.</translation>
        </message>
        <message>
            <source>Two columns are called “{header}”.</source>
            <translation>Deux colonnes s’appellent « {header} ».</translation>
        </message>
        <message>
            <source>Two criteria or levels of the rubric share one id.</source>
            <translation>Deux critères ou niveaux de la grille partagent un identifiant.</translation>
        </message>
        <message>
            <source>Two levels of “{criterion}” have equal points ({lower}).</source>
            <translation>Deux niveaux de « {criterion} » ont les mêmes points ({lower}).</translation>
        </message>
        <message>
            <source>Two people signed at once: bring both workstations together and sign anew; nothing was changed.</source>
            <translation>Deux personnes ont signé en même temps : réunissez les deux postes et signez à nouveau ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Two submissions are given to one learner; the second is “{learner_name}”.</source>
            <translation>Deux remises sont données à un apprenant ; la seconde est « {learner_name} ».</translation>
        </message>
        <message>
            <source>Two tasks of the achievement have one title.</source>
            <translation>Deux tâches de la réussite ont le même titre.</translation>
        </message>
        <message>
            <source>Two tasks of the achievement have one title. Give each its own title.</source>
            <translation>Deux tâches de la réussite ont le même titre. Donnez à chacune le sien.</translation>
        </message>
        <message>
            <source>Two tasks of the achievement share one id.</source>
            <translation>Deux tâches de la réussite partagent un identifiant.</translation>
        </message>
        <message>
            <source>Two {where} are called “{title}”.</source>
            <translation>Deux {where} s’appellent « {title} ».</translation>
        </message>
        <message>
            <source>Type the second one again.</source>
            <translation>Tapez la seconde à nouveau.</translation>
        </message>
        <message>
            <source>Unpack it and hand in the folder, or pack it as an ordinary zip.</source>
            <translation>Désempaquetez et remettez le dossier, ou faites-en un zip ordinaire.</translation>
        </message>
        <message>
            <source>Unpack it and hand in the folder.</source>
            <translation>Désempaquetez et remettez le dossier.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Update Credesk here.</source>
            <translation>Mettez à jour Credesk ici.</translation>
        </message>
        <message>
            <source>Update Credesk on this machine.</source>
            <translation>Mettez à jour Credesk sur cette machine.</translation>
        </message>
        <message>
            <source>Update Credesk on this machine; nothing was changed.</source>
            <translation>Mettez à jour Credesk sur cette machine ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Use an earlier backup.</source>
            <translation>Utilisez une sauvegarde plus ancienne.</translation>
        </message>
        <message>
            <source>Use another backup.</source>
            <translation>Utilisez une autre sauvegarde.</translation>
        </message>
        <message>
            <source>Use another disk or an earlier backup.</source>
            <translation>Utilisez un autre disque ou une sauvegarde plus ancienne.</translation>
        </message>
        <message>
            <source>Use one that was written before it was moved.</source>
            <translation>Utilisez-en un écrit avant le déplacement.</translation>
        </message>
        <message>
            <source>Validity is given in months, from 1 to 1200.</source>
            <translation>La validité se donne en mois, de 1 à 1200.</translation>
        </message>
        <message>
            <source>Wait until it is written, then try again.</source>
            <translation>Attendez qu’il soit écrit, puis réessayez.</translation>
        </message>
        <message>
            <source>What can be: {words}.</source>
            <translation>Ce qui est possible : {words}.</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Que s’est-il passé ?</translation>
        </message>
        <message>
            <source>What is said of this certificate number cannot be read.</source>
            <translation>Ce qui est dit de ce numéro de certificat ne peut pas être lu.</translation>
        </message>
        <message>
            <source>What is said of this certificate number has another form than it must have.</source>
            <translation>Ce qui est dit de ce numéro de certificat a une autre forme qu’il ne faut.</translation>
        </message>
        <message>
            <source>What is said of this certificate number is of another one.</source>
            <translation>Ce qui est dit de ce numéro de certificat en concerne un autre.</translation>
        </message>
        <message>
            <source>What was read back differs from what was written.</source>
            <translation>Ce qui a été relu diffère de ce qui a été écrit.</translation>
        </message>
        <message>
            <source>What was there before is as it was; start again to go on.</source>
            <translation>Ce qui était là est comme avant ; recommencez pour continuer.</translation>
        </message>
        <message>
            <source>What was there before was kept. Choose another place.</source>
            <translation>Ce qui était là a été gardé. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>Where does the root key go?</source>
            <translation>Où va la clé racine ?</translation>
        </message>
        <message>
            <source>Where does “{what}” lie?</source>
            <translation>Où se trouve « {what} » ?</translation>
        </message>
        <message>
            <source>Where shall the backup go?</source>
            <translation>Où va la sauvegarde ?</translation>
        </message>
        <message>
            <source>Which assignment of the gradebook?</source>
            <translation>Quel devoir du carnet de notes ?</translation>
        </message>
        <message>
            <source>Which issuer?</source>
            <translation>Quel émetteur ?</translation>
        </message>
        <message>
            <source>Which task?</source>
            <translation>Quelle tâche ?</translation>
        </message>
        <message>
            <source>Who saw “{what}”, and when?</source>
            <translation>Qui a vu « {what} », et quand ?</translation>
        </message>
        <message>
            <source>Why does the key end?</source>
            <translation>Pourquoi la clé se termine-t-elle ?</translation>
        </message>
        <message>
            <source>With this the trust file would be more than checkers read; nothing was changed.</source>
            <translation>Avec cela, le fichier de confiance dépasserait ce que lisent les contrôles ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Write "…" or { en = "…", sw = "…" }.</source>
            <translation type="vanished">Écrivez "…" ou { en = "…", sw = "…" }.</translation>
        </message>
        <message>
            <source>Write a learner number, or new.</source>
            <translation type="vanished">Écrivez un numéro d’apprenant, ou new.</translation>
        </message>
        <message>
            <source>Write elsewhere beside its files.</source>
            <translation type="vanished">Écrivez elsewhere à côté de ses fichiers.</translation>
        </message>
        <message>
            <source>Write elsewhere under take to record it with its digest, or no to leave it out.</source>
            <translation>Écrivez elsewhere sous take pour l’enregistrer avec son empreinte, ou no pour le laisser.</translation>
        </message>
        <message>
            <source>Write https://host/path.</source>
            <translation>Écrivez https://host/path.</translation>
        </message>
        <message>
            <source>Write it as #RRGGBB, for example #0E6B5B.</source>
            <translation>Écrivez-la comme #RRGGBB, par exemple #0E6B5B.</translation>
        </message>
        <message>
            <source>Write it like 2026-03-04.</source>
            <translation>Écrivez-la comme 2026-03-04.</translation>
        </message>
        <message>
            <source>Write it like 2026-11-24: year, month, day.</source>
            <translation>Écrivez-la comme 2026-11-24 : année, mois, jour.</translation>
        </message>
        <message>
            <source>Write it like 3, 2.5 or "3/4".</source>
            <translation type="vanished">Écrivez-le comme 3, 2.5 ou "3/4".</translation>
        </message>
        <message>
            <source>Write it like 7, 7.5 or 3/4.</source>
            <translation>Écrivez-le comme 7, 7.5 ou 3/4.</translation>
        </message>
        <message>
            <source>Write it like centre.example, without https:// or a path.</source>
            <translation>Écrivez-le comme centre.example, sans https:// ni chemin.</translation>
        </message>
        <message>
            <source>Write it like https://example.org/skill/1.</source>
            <translation type="vanished">Écrivez-la comme https://example.org/skill/1.</translation>
        </message>
        <message>
            <source>Write it like https://verify.centre.example/</source>
            <translation>Écrivez-la comme https://verify.centre.example/</translation>
        </message>
        <message>
            <source>Write it like kisumutvet.example.</source>
            <translation>Écrivez-le comme kisumutvet.example.</translation>
        </message>
        <message>
            <source>Write it under Criteria Name.</source>
            <translation>Écrivez-le sous Criteria Name.</translation>
        </message>
        <message>
            <source>Write it under rubric in the first row.</source>
            <translation>Écrivez-le sous rubric à la première ligne.</translation>
        </message>
        <message>
            <source>Write its name under Rubric Name.</source>
            <translation>Écrivez son nom sous Rubric Name.</translation>
        </message>
        <message>
            <source>Write learner numbers, or #1.</source>
            <translation type="vanished">Écrivez des numéros d’apprenants, ou #1.</translation>
        </message>
        <message>
            <source>Write one like en, sw or pt-BR.</source>
            <translation>Écrivez-en une comme en, sw ou pt-BR.</translation>
        </message>
        <message>
            <source>Write one row for each level.</source>
            <translation>Écrivez une ligne par niveau.</translation>
        </message>
        <message>
            <source>Write the name under name.</source>
            <translation type="vanished">Écrivez le nom sous name.</translation>
        </message>
        <message>
            <source>Write the year, the month and the day, like 2026-11-24.</source>
            <translation>Écrivez l’année, le mois et le jour, comme 2026-11-24.</translation>
        </message>
        <message>
            <source>Write yes, no or elsewhere.</source>
            <translation type="vanished">Écrivez yes, no ou elsewhere.</translation>
        </message>
        <message>
            <source>You hold no copies of the organisation's keys to give.</source>
            <translation>Vous n’avez pas de copies des clés de l’organisation à donner.</translation>
        </message>
        <message>
            <source>You hold no copy of the issuing key.</source>
            <translation>Vous n’avez pas de copie de la clé d’émission.</translation>
        </message>
        <message>
            <source>You hold no copy of the root key here, so there is nothing to move.</source>
            <translation>Vous n’avez pas de copie de la clé racine ici, il n’y a donc rien à déplacer.</translation>
        </message>
        <message>
            <source>You hold no copy of the status key of {issuer}.</source>
            <translation>Vous n’avez pas de copie de la clé d’états de {issuer}.</translation>
        </message>
        <message>
            <source>You hold no issuing, status or root key, so there is nothing to recover.</source>
            <translation>Vous n’avez ni clé d’émission, ni d’états, ni racine, il n’y a donc rien à récupérer.</translation>
        </message>
        <message>
            <source>You hold your own keys already.</source>
            <translation>Vous avez déjà vos propres clés.</translation>
        </message>
        <message>
            <source>You signed this verification already.</source>
            <translation>Vous avez déjà signé cette vérification.</translation>
        </message>
        <message>
            <source>Your marks for this learner are not signed off.</source>
            <translation>Vos notes pour cet apprenant ne sont pas validées.</translation>
        </message>
        <message>
            <source>Your marks for “{who}” stand by the newest version, or there are none.</source>
            <translation>Vos notes pour « {who} » suivent la version la plus récente, ou il n’y en a pas.</translation>
        </message>
        <message>
            <source>Your new key waits for the root's signature, so nothing can be signed with it yet.</source>
            <translation>Votre nouvelle clé attend la signature de la racine, rien ne peut donc encore être signé avec elle.</translation>
        </message>
        <message>
            <source>a publishing was cut off; publish again.</source>
            <translation>une publication a été coupée ; publiez à nouveau.</translation>
        </message>
        <message>
            <source>a status list in it does not count: {why}</source>
            <translation>une liste d’états qu’il contient ne compte pas : {why}</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresse</translation>
        </message>
        <message>
            <source>another key signed the attached credential.</source>
            <translation>une autre clé a signé l’attestation jointe.</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>pièce jointe</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>expiration</translation>
        </message>
        <message>
            <source>gives a submission to several learners.</source>
            <translation type="vanished">donne une remise à plusieurs apprenants.</translation>
        </message>
        <message>
            <source>has a file whose submission does not stand above it.</source>
            <translation type="vanished">a un fichier dont la remise n’est pas au-dessus.</translation>
        </message>
        <message>
            <source>has lost its key.</source>
            <translation type="vanished">a perdu sa clé.</translation>
        </message>
        <message>
            <source>issuer</source>
            <translation>émetteur</translation>
        </message>
        <message>
            <source>it begins on {day}.</source>
            <translation>il commence le {day}.</translation>
        </message>
        <message>
            <source>it belongs to the site and was not published.</source>
            <translation>il appartient au site et n’a pas été publié.</translation>
        </message>
        <message>
            <source>it does not count: {why}</source>
            <translation>il ne compte pas : {why}</translation>
        </message>
        <message>
            <source>it does not name the issuer {issuer}.</source>
            <translation>il ne nomme pas l’émetteur {issuer}.</translation>
        </message>
        <message>
            <source>it does not say where its status stands.</source>
            <translation>il ne dit pas où est son état.</translation>
        </message>
        <message>
            <source>it ended on {day}.</source>
            <translation>il a pris fin le {day}.</translation>
        </message>
        <message>
            <source>it ended on {expires}: the root must sign a new one.</source>
            <translation>il a pris fin le {expires} : la racine doit en signer un nouveau.</translation>
        </message>
        <message>
            <source>it ended on {valid_until}: publish again.</source>
            <translation>elle a pris fin le {valid_until} : publiez à nouveau.</translation>
        </message>
        <message>
            <source>it ends on {day}; have the root sign a new one soon.</source>
            <translation>il prend fin le {day} ; faites-en bientôt signer un nouveau par la racine.</translation>
        </message>
        <message>
            <source>it is about another certificate than its name says.</source>
            <translation>il porte sur un autre certificat que ne le dit son nom.</translation>
        </message>
        <message>
            <source>it is about other numbers than its name says.</source>
            <translation>il porte sur d’autres numéros que ne le dit son nom.</translation>
        </message>
        <message>
            <source>it is another credential than its name says.</source>
            <translation>c’est une autre attestation que ne le dit son nom.</translation>
        </message>
        <message>
            <source>it is another one than that of the present address.</source>
            <translation>c’en est un autre que celui de l’adresse actuelle.</translation>
        </message>
        <message>
            <source>it is missing.</source>
            <translation>il manque.</translation>
        </message>
        <message>
            <source>it is no number.</source>
            <translation>ce n’est pas un nombre.</translation>
        </message>
        <message>
            <source>it is not a trust file that counts: {why}</source>
            <translation>ce n’est pas un fichier de confiance qui compte : {why}</translation>
        </message>
        <message>
            <source>it is not the achievement that its folder names.</source>
            <translation>ce n’est pas la réussite que nomme son dossier.</translation>
        </message>
        <message>
            <source>it is not the list beside it as VC-JWT: {why}</source>
            <translation>ce n’est pas la liste d’à côté en VC-JWT : {why}</translation>
        </message>
        <message>
            <source>it is not the list that was signed: {why}</source>
            <translation>ce n’est pas la liste qui a été signée : {why}</translation>
        </message>
        <message>
            <source>it is not what was published.</source>
            <translation>ce n’est pas ce qui a été publié.</translation>
        </message>
        <message>
            <source>it is signed by another root than the one that was published.</source>
            <translation>il est signé par une autre racine que celle publiée.</translation>
        </message>
        <message>
            <source>it is the list {id}, which has another place.</source>
            <translation>c’est la liste {id}, qui a une autre place.</translation>
        </message>
        <message>
            <source>it links to {target}, which is not published.</source>
            <translation>il renvoie à {target}, qui n’est pas publié.</translation>
        </message>
        <message>
            <source>it names the address {address}, and the folder was published for {now}.</source>
            <translation>il nomme l’adresse {address}, et le dossier a été publié pour {now}.</translation>
        </message>
        <message>
            <source>it was made to try things out.</source>
            <translation>il a été fait pour s’exercer.</translation>
        </message>
        <message>
            <source>its keys are not those that the root signed in the trust file.</source>
            <translation>ses clés ne sont pas celles que la racine a signées dans le fichier de confiance.</translation>
        </message>
        <message>
            <source>its status lists stand below {status_base}, not below {expected}.</source>
            <translation>ses listes d’états sont sous {status_base}, pas sous {expected}.</translation>
        </message>
        <message>
            <source>keeps a whole submission elsewhere.</source>
            <translation type="vanished">garde une remise entière ailleurs.</translation>
        </message>
        <message>
            <source>key</source>
            <translation>clé</translation>
        </message>
        <message>
            <source>makes a new learner for a file.</source>
            <translation type="vanished">fait un nouvel apprenant pour un fichier.</translation>
        </message>
        <message>
            <source>makes a new learner without a name.</source>
            <translation type="vanished">fait un nouvel apprenant sans nom.</translation>
        </message>
        <message>
            <source>must_reach names the level “{title}”, which it does not have.</source>
            <translation>must_reach nomme le niveau « {title} », qu’il n’a pas.</translation>
        </message>
        <message>
            <source>names a learner twice.</source>
            <translation type="vanished">nomme deux fois un apprenant.</translation>
        </message>
        <message>
            <source>names the submission {word}, which the plan does not have.</source>
            <translation>nomme la remise {word}, que le plan n’a pas.</translation>
        </message>
        <message>
            <source>no code was found on it.</source>
            <translation>aucun code n’y a été trouvé.</translation>
        </message>
        <message>
            <source>no identifier of the issuer is looked up there.</source>
            <translation>aucun identifiant de l’émetteur n’y est cherché.</translation>
        </message>
        <message>
            <source>nobody has signed it: somebody who holds the status key must publish.</source>
            <translation>personne ne l’a signée : quelqu’un qui détient la clé d’états doit publier.</translation>
        </message>
        <message>
            <source>nothing shows that the key that signed is this issuer's.</source>
            <translation>rien ne montre que la clé qui a signé est à cet émetteur.</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>exercice</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lecture</translation>
        </message>
        <message>
            <source>says “{one}” under row.</source>
            <translation>dit « {one} » sous row.</translation>
        </message>
        <message>
            <source>says “{what}” under take.</source>
            <translation>dit « {what} » sous take.</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>signature</translation>
        </message>
        <message>
            <source>start</source>
            <translation>début</translation>
        </message>
        <message>
            <source>stolen key</source>
            <translation>clé volée</translation>
        </message>
        <message>
            <source>suspension</source>
            <translation>suspension</translation>
        </message>
        <message>
            <source>takes in “{row}” but names no learner.</source>
            <translation>réceptionne « {row} » mais ne nomme pas d’apprenant.</translation>
        </message>
        <message>
            <source>the address in the code is not the issuer's in your list; do not open it.</source>
            <translation>l’adresse du code n’est pas celle de l’émetteur dans votre liste ; ne l’ouvrez pas.</translation>
        </message>
        <message>
            <source>the attached credential is not what was signed.</source>
            <translation>l’attestation jointe n’est pas ce qui a été signé.</translation>
        </message>
        <message>
            <source>the check was stopped here.</source>
            <translation>le contrôle a été arrêté ici.</translation>
        </message>
        <message>
            <source>the code does not say which credential belongs to it.</source>
            <translation>le code ne dit pas quelle attestation lui appartient.</translation>
        </message>
        <message>
            <source>the credential is not attached.</source>
            <translation>l’attestation n’est pas jointe.</translation>
        </message>
        <message>
            <source>the employer's page was left out.</source>
            <translation>la page de l’employeur a été laissée de côté.</translation>
        </message>
        <message>
            <source>the issuer gave out another one in its place.</source>
            <translation>l’émetteur en a donné une autre à sa place.</translation>
        </message>
        <message>
            <source>the issuer suspended it (list of {as_of}).</source>
            <translation>l’émetteur l’a suspendu (liste du {as_of}).</translation>
        </message>
        <message>
            <source>the issuer took it back (list of {as_of}).</source>
            <translation>l’émetteur l’a repris (liste du {as_of}).</translation>
        </message>
        <message>
            <source>the issuer {done} (list of {as_of}).</source>
            <translation>l’émetteur {done} (liste du {as_of}).</translation>
        </message>
        <message>
            <source>the key is not known.</source>
            <translation>la clé n’est pas connue.</translation>
        </message>
        <message>
            <source>the key of the signed text (JWT) around it is not at hand.</source>
            <translation>la clé du texte signé (JWT) qui l’entoure n’est pas à portée.</translation>
        </message>
        <message>
            <source>the key that signed did not count on {day}.</source>
            <translation>la clé qui a signé ne comptait pas le {day}.</translation>
        </message>
        <message>
            <source>the key that signed is not one of this issuer's in it.</source>
            <translation>la clé qui a signé n’est pas une de cet émetteur.</translation>
        </message>
        <message>
            <source>the key that signed may not sign certificates.</source>
            <translation>la clé qui a signé ne peut pas signer de certificats.</translation>
        </message>
        <message>
            <source>the key was stolen on {since}; the issuer does not know this.</source>
            <translation>la clé a été volée le {since} ; l’émetteur ne connaît pas ceci.</translation>
        </message>
        <message>
            <source>the key was stolen, and no list says which certificates are good.</source>
            <translation>la clé a été volée, et aucune liste ne dit quels certificats sont bons.</translation>
        </message>
        <message>
            <source>the list at hand cannot be unpacked.</source>
            <translation>la liste à portée ne peut pas être décomprimée.</translation>
        </message>
        <message>
            <source>the list at hand has a length that is not read.</source>
            <translation>la liste à portée a une longueur qui n’est pas lue.</translation>
        </message>
        <message>
            <source>the list of issuers ended on {ended}; get a later one.</source>
            <translation>la liste des émetteurs a pris fin le {ended} ; procurez-vous-en une plus récente.</translation>
        </message>
        <message>
            <source>the list that it repeats is missing.</source>
            <translation>la liste qu’elle répète manque.</translation>
        </message>
        <message>
            <source>the signature does not fit.</source>
            <translation>la signature ne convient pas.</translation>
        </message>
        <message>
            <source>the signature was not verified.</source>
            <translation>la signature n’a pas été vérifiée.</translation>
        </message>
        <message>
            <source>the signed statement beside it is missing.</source>
            <translation>la déclaration signée à côté manque.</translation>
        </message>
        <message>
            <source>the signed text (JWT) is not what was signed.</source>
            <translation>le texte signé (JWT) n’est pas ce qui a été signé.</translation>
        </message>
        <message>
            <source>the status list does not say that this certificate was replaced.</source>
            <translation>la liste d’états ne dit pas que ce certificat a été remplacé.</translation>
        </message>
        <message>
            <source>the trust file carries a later one of it: publish again.</source>
            <translation>le fichier de confiance en porte une plus récente : publiez à nouveau.</translation>
        </message>
        <message>
            <source>the trust file is missing.</source>
            <translation>le fichier de confiance manque.</translation>
        </message>
        <message>
            <source>trust list</source>
            <translation>liste de confiance</translation>
        </message>
        <message>
            <source>what stands there is not what the issuer signed.</source>
            <translation>ce qui s’y trouve n’est pas ce que l’émetteur a signé.</translation>
        </message>
        <message>
            <source>withdrawal</source>
            <translation>retrait</translation>
        </message>
        <message>
            <source>{count} learners are called “{wanted}”.</source>
            <translation>{count} apprenants s’appellent « {wanted} ».</translation>
        </message>
        <message>
            <source>{count} people here are called “{name}”.</source>
            <translation>{count} personnes ici s’appellent « {name} ».</translation>
        </message>
        <message>
            <source>{count} tables of different form came in for this task.</source>
            <translation>{count} tableaux de forme différente sont arrivés pour cette tâche.</translation>
        </message>
        <message>
            <source>{day} has not come yet.</source>
            <translation>le {day} n’est pas encore venu.</translation>
        </message>
        <message>
            <source>{day} is still to come.</source>
            <translation>Le {day} est encore à venir.</translation>
        </message>
        <message>
            <source>{error} Nothing was signed off.</source>
            <translation>{error} Rien n’a été validé.</translation>
        </message>
        <message>
            <source>{feed} has a document type or entities, which could load other files. Nothing was taken in.</source>
            <translation>{feed} a un type de document ou des entités, qui pourraient charger d’autres fichiers. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>{feed} holds no feed. Nothing was taken in.</source>
            <translation>{feed} ne contient pas de flux. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>{feed} is damaged: it is no proper XML. Nothing was taken in.</source>
            <translation>{feed} est abîmé : ce n’est pas du XML correct. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({why}).</source>
            <translation>{file} ne peut pas être lu ({why}).</translation>
        </message>
        <message>
            <source>{file} holds another organisation's root key ({theirs}).</source>
            <translation>{file} contient la clé racine d’une autre organisation ({theirs}).</translation>
        </message>
        <message>
            <source>{file} holds no rubric.</source>
            <translation>{file} ne contient pas de grille.</translation>
        </message>
        <message>
            <source>{file} holds {count} rubrics.</source>
            <translation>{file} contient {count} grilles.</translation>
        </message>
        <message>
            <source>{file} is larger than 4 GB, which not every disk can hold.</source>
            <translation>{file} dépasse 4 Go, que tout disque ne peut pas tenir.</translation>
        </message>
        <message>
            <source>{file} is not UTF-8 text.</source>
            <translation>{file} n’est pas du texte UTF-8.</translation>
        </message>
        <message>
            <source>{file} is not a list.</source>
            <translation>{file} n’est pas une liste.</translation>
        </message>
        <message>
            <source>{file} is not a recovery file of this workspace.</source>
            <translation>{file} n’est pas un fichier de récupération de cet espace de travail.</translation>
        </message>
        <message>
            <source>{file} lies on the same disk as the keys, so one loss would take both.</source>
            <translation>{file} est sur le disque des clés : une seule perte emporterait les deux.</translation>
        </message>
        <message>
            <source>{file} lists {count} credentials.</source>
            <translation>{file} énumère {count} attestations.</translation>
        </message>
        <message>
            <source>{folder} cannot be made.</source>
            <translation>{folder} ne peut pas être créé.</translation>
        </message>
        <message>
            <source>{folder} holds something else than a demo: {others}.</source>
            <translation>{folder} contient autre chose qu’une démo : {others}.</translation>
        </message>
        <message>
            <source>{folder} is a workspace.</source>
            <translation>{folder} est un espace de travail.</translation>
        </message>
        <message>
            <source>{folder} is not a folder.</source>
            <translation>{folder} n’est pas un dossier.</translation>
        </message>
        <message>
            <source>{folder} is not the list of files that Credesk keeps in a published folder.</source>
            <translation>{folder} n’est pas la liste de fichiers que Credesk garde dans un dossier publié.</translation>
        </message>
        <message>
            <source>{folder} is the published folder of another issuer, {issuer}.</source>
            <translation>{folder} est le dossier publié d’un autre émetteur, {issuer}.</translation>
        </message>
        <message>
            <source>{folder} is there already and is not empty.</source>
            <translation>{folder} existe déjà et n’est pas vide.</translation>
        </message>
        <message>
            <source>{issuer_id} is not in it.</source>
            <translation>{issuer_id} n’y est pas.</translation>
        </message>
        <message>
            <source>{issuer} has no domain, so it needs no did.json.</source>
            <translation>{issuer} n’a pas de domaine, donc pas besoin d’un did.json.</translation>
        </message>
        <message>
            <source>{issuer} has no verify address, so there is nowhere to publish to.</source>
            <translation>{issuer} n’a pas d’adresse de vérification, il n’y a donc nulle part où publier.</translation>
        </message>
        <message>
            <source>{marked} of its submissions were marked already.</source>
            <translation>{marked} de ses remises étaient déjà évaluées.</translation>
        </message>
        <message>
            <source>{months} months from {day} is no date that can be written.</source>
            <translation>{months} mois depuis le {day} n’est pas une date qui s’écrive.</translation>
        </message>
        <message>
            <source>{named} holds {count} rubrics.</source>
            <translation>{named} contient {count} grilles.</translation>
        </message>
        <message>
            <source>{name} is not a rubric file that Credesk reads.</source>
            <translation>{name} n’est pas un fichier de grille que Credesk lit.</translation>
        </message>
        <message>
            <source>{name} is not registered as {role}.</source>
            <translation>{name} n’est pas inscrit comme {role}.</translation>
        </message>
        <message>
            <source>{number} is not handed over: {why}.</source>
            <translation>{number} n’est pas remis : {why}.</translation>
        </message>
        <message>
            <source>{number} was not handed over.</source>
            <translation>{number} n’a pas été remis.</translation>
        </message>
        <message>
            <source>{number} was signed after {day}.</source>
            <translation>{number} a été signé après le {day}.</translation>
        </message>
        <message>
            <source>{other} has handed in nothing for this task.</source>
            <translation>{other} n’a rien remis pour cette tâche.</translation>
        </message>
        <message>
            <source>{parent} is a link to another folder.</source>
            <translation>{parent} est un lien vers un autre dossier.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <translation>{path} ne peut pas être lu ({why}).</translation>
        </message>
        <message>
            <source>{path} could not be read.</source>
            <translation>{path} n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}).</source>
            <translation>{path} n’a pas pu être écrit ({why}).</translation>
        </message>
        <message>
            <source>{path} holds no rubric.</source>
            <translation>{path} ne contient pas de grille.</translation>
        </message>
        <message>
            <source>{path} is larger than a part of the employer's page is.</source>
            <translation>{path} dépasse toute partie de la page de l’employeur.</translation>
        </message>
        <message>
            <source>{path} is larger than {limit} MB.</source>
            <translation>{path} dépasse {limit} Mo.</translation>
        </message>
        <message>
            <source>{path} is no name for a file.</source>
            <translation>{path} n’est pas un nom de fichier.</translation>
        </message>
        <message>
            <source>{path} is not a trust file of this organisation's root.</source>
            <translation>{path} n’est pas un fichier de confiance de la racine de cette organisation.</translation>
        </message>
        <message>
            <source>{person} has a credential in force for this.</source>
            <translation>{person} a une attestation en vigueur pour cela.</translation>
        </message>
        <message>
            <source>{person} has no award yet.</source>
            <translation>{person} n’a pas encore d’attribution.</translation>
        </message>
        <message>
            <source>{person} has no role.</source>
            <translation>{person} n’a pas de rôle.</translation>
        </message>
        <message>
            <source>{person} has not achieved it yet, so there is nothing to issue.</source>
            <translation>{person} ne l’a pas encore acquis, il n’y a donc rien à délivrer.</translation>
        </message>
        <message>
            <source>{person} waits for verification.</source>
            <translation>{person} attend la vérification.</translation>
        </message>
        <message>
            <source>{person} waits for who decides.</source>
            <translation>{person} attend qui décide.</translation>
        </message>
        <message>
            <source>{place} is there already and is not empty.</source>
            <translation>{place} existe déjà et n’est pas vide.</translation>
        </message>
        <message>
            <source>{receiver} has every key that you could give.</source>
            <translation>{receiver} a toutes les clés que vous pourriez donner.</translation>
        </message>
        <message>
            <source>{shown} is a folder.</source>
            <translation>{shown} est un dossier.</translation>
        </message>
        <message>
            <source>{since} is still to come.</source>
            <translation>Le {since} est encore à venir.</translation>
        </message>
        <message>
            <source>{text} lies before {earliest}.</source>
            <translation>{text} est avant {earliest}.</translation>
        </message>
        <message>
            <source>{told} Nothing was taken in.</source>
            <translation>{told} Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>{until} is over already.</source>
            <translation>Le {until} est déjà passé.</translation>
        </message>
        <message>
            <source>{what} carries a proof of a kind that this program does not know.</source>
            <translation>{what} porte une preuve d’un genre que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>{what} does not say who issued it.</source>
            <translation>{what} ne dit pas qui l’a délivrée.</translation>
        </message>
        <message>
            <source>{what} has the older form of Verifiable Credentials 1.1, which is not read here.</source>
            <translation>{what} a l’ancienne forme Verifiable Credentials 1.1, qui n’est pas lue ici.</translation>
        </message>
        <message>
            <source>{what} has {count} bytes; at most {most_bytes} are read.</source>
            <translation>{what} a {count} octets ; au plus {most_bytes} sont lus.</translation>
        </message>
        <message>
            <source>{what} has {count} characters; at most {longest} can be printed.</source>
            <translation>{what} a {count} caractères ; au plus {longest} peuvent être imprimés.</translation>
        </message>
        <message>
            <source>{what} holds half of a character (a lone surrogate).</source>
            <translation>{what} contient un demi-caractère (un substitut isolé).</translation>
        </message>
        <message>
            <source>{what} is empty.</source>
            <translation>{what} est vide.</translation>
        </message>
        <message>
            <source>{what} is nested too deeply.</source>
            <translation>{what} est trop imbriqué.</translation>
        </message>
        <message>
            <source>{what} is not JSON.</source>
            <translation>{what} n’est pas du JSON.</translation>
        </message>
        <message>
            <source>{what} is not UTF-8 text.</source>
            <translation>{what} n’est pas du texte UTF-8.</translation>
        </message>
        <message>
            <source>{what} is not a JSON object.</source>
            <translation>{what} n’est pas un objet JSON.</translation>
        </message>
        <message>
            <source>{what} is not of the type that is read here.</source>
            <translation>{what} n’est pas du type lu ici.</translation>
        </message>
        <message>
            <source>{what} is signed with a method that this program does not know.</source>
            <translation>{what} est signée par une méthode que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>{what} must carry exactly one proof.</source>
            <translation>{what} doit porter exactement une preuve.</translation>
        </message>
        <message>
            <source>{what} must have exactly one subject.</source>
            <translation>{what} doit avoir exactement un sujet.</translation>
        </message>
        <message>
            <source>{what} “{line}” holds {fault}.</source>
            <translation>{what} « {line} » contient {fault}.</translation>
        </message>
        <message>
            <source>{what}, and you hold no copy of its key.</source>
            <translation>{what}, et vous n’avez pas de copie de sa clé.</translation>
        </message>
        <message>
            <source>{what}, which is kept offline; nothing was changed.</source>
            <translation>{what}, qui est gardé hors ligne ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{where} has a type twice, or one that its contexts do not define.</source>
            <translation>{where} a un type deux fois, ou un que ses contextes ne définissent pas.</translation>
        </message>
        <message>
            <source>{where} has an id.</source>
            <translation>{where} a un id.</translation>
        </message>
        <message>
            <source>{where} has another type than it must have.</source>
            <translation>{where} a un autre type qu’il ne faut.</translation>
        </message>
        <message>
            <source>{where} has the member “{name}”, which no signature covers there.</source>
            <translation>{where} a le membre « {name} », qu’aucune signature ne couvre là.</translation>
        </message>
        <message>
            <source>{where} has the member “{name}”, which no signature covers.</source>
            <translation>{where} a le membre « {name} », qu’aucune signature ne couvre.</translation>
        </message>
        <message>
            <source>{where} lacks its id.</source>
            <translation>{where} n’a pas son id.</translation>
        </message>
        <message>
            <source>{where} lacks {missing}.</source>
            <translation>{where} n’a pas {missing}.</translation>
        </message>
        <message>
            <source>{where} must be an object.</source>
            <translation>{where} doit être un objet.</translation>
        </message>
        <message>
            <source>{who} handed in for {count} tasks of this name.</source>
            <translation>{who} a remis pour {count} tâches de ce nom.</translation>
        </message>
        <message>
            <source>{who} has handed in nothing for this task.</source>
            <translation>{who} n’a rien remis pour cette tâche.</translation>
        </message>
        <message>
            <source>{why} It should not be published any more.</source>
            <translation>{why} Cela ne devrait plus être publié.</translation>
        </message>
        <message>
            <source>“language” must be a language tag like en.</source>
            <translation type="vanished">“language” doit être une étiquette de langue comme en.</translation>
        </message>
        <message>
            <source>“leave-out” is a list of words.</source>
            <translation>“leave-out” est une liste de mots.</translation>
        </message>
        <message>
            <source>“name” is missing.</source>
            <translation type="vanished">“name” manque.</translation>
        </message>
        <message>
            <source>“rubric” is missing.</source>
            <translation type="vanished">“rubric” manque.</translation>
        </message>
        <message>
            <source>“{achievement}” has no {name}.</source>
            <translation>« {achievement} » n’a pas de {name}.</translation>
        </message>
        <message>
            <source>“{act}” needs nobody to sign in.</source>
            <translation>« {act} » ne demande pas de session.</translation>
        </message>
        <message>
            <source>“{address}” cannot be a verify address.</source>
            <translation>« {address} » ne peut pas être une adresse de vérification.</translation>
        </message>
        <message>
            <source>“{address}” is not a web address.</source>
            <translation>« {address} » n’est pas une adresse web.</translation>
        </message>
        <message>
            <source>“{colour}” is not a colour.</source>
            <translation>« {colour} » n’est pas une couleur.</translation>
        </message>
        <message>
            <source>“{criterion}” cannot be not applicable.</source>
            <translation>« {criterion} » ne peut pas être sans objet.</translation>
        </message>
        <message>
            <source>“{criterion}” has no level “{text}”.</source>
            <translation>« {criterion} » n’a pas de niveau « {text} ».</translation>
        </message>
        <message>
            <source>“{domain}” is not a domain name.</source>
            <translation>« {domain} » n’est pas un nom de domaine.</translation>
        </message>
        <message>
            <source>“{file_name}” does not belong to it: no table names what this source holds.</source>
            <translation>« {file_name} » n’en fait pas partie : aucun tableau ne nomme ce que contient cette source.</translation>
        </message>
        <message>
            <source>“{file_name}” is no grading worksheet: its first column does not name participants.</source>
            <translation>« {file_name} » n’est pas une feuille d’évaluation : sa première colonne ne nomme pas les participants.</translation>
        </message>
        <message>
            <source>“{file_name}” is {kind}, which does not belong to it.</source>
            <translation>« {file_name} » est {kind}, qui n’en fait pas partie.</translation>
        </message>
        <message>
            <source>“{file}” is too large for the evidence store. Nothing was taken in.</source>
            <translation>« {file} » est trop grand pour le dépôt des preuves. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>“{id}” is neither a did:web nor a did:key.</source>
            <translation>« {id} » n’est ni un did:web ni un did:key.</translation>
        </message>
        <message>
            <source>“{learner_name}” is taken in but nobody is named for it.</source>
            <translation>« {learner_name} » est réceptionné mais personne n’est nommé pour lui.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened: {why}.</source>
            <translation>« {name} » ne peut pas être ouvert : {why}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {why}.</source>
            <translation>« {name} » ne peut pas être lu : {why}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {why}. Nothing was taken in.</source>
            <translation>« {name} » ne peut pas être lu : {why}. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>“{name}” has folders nested more than {depth} deep.</source>
            <translation>« {name} » a des dossiers imbriqués sur plus de {depth}.</translation>
        </message>
        <message>
            <source>“{name}” has more than two decimals.</source>
            <translation>« {name} » a plus de deux décimales.</translation>
        </message>
        <message>
            <source>“{name}” has more than {max_text} characters.</source>
            <translation>« {name} » dépasse {max_text} caractères.</translation>
        </message>
        <message>
            <source>“{name}” holds a control character.</source>
            <translation>« {name} » contient un caractère de commande.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {entries} files. Nothing was taken in.</source>
            <translation>« {name} » contient plus de {entries} fichiers. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} files.</source>
            <translation>« {name} » contient plus de {most} fichiers.</translation>
        </message>
        <message>
            <source>“{name}” holds the same thing twice, which is signed only once.</source>
            <translation>« {name} » contient deux fois la même chose, qui n’est signée qu’une fois.</translation>
        </message>
        <message>
            <source>“{name}” is a folder among single files.</source>
            <translation>« {name} » est un dossier parmi des fichiers isolés.</translation>
        </message>
        <message>
            <source>“{name}” is a number that is too large.</source>
            <translation>« {name} » est un nombre trop grand.</translation>
        </message>
        <message>
            <source>“{name}” is an empty array or one too long.</source>
            <translation>« {name} » est une liste vide ou trop longue.</translation>
        </message>
        <message>
            <source>“{name}” is missing.</source>
            <translation>« {name} » manque.</translation>
        </message>
        <message>
            <source>“{name}” is neither an object nor an absolute address (IRI).</source>
            <translation>« {name} » n’est ni un objet ni une adresse absolue (IRI).</translation>
        </message>
        <message>
            <source>“{name}” is no gradebook of Canvas.</source>
            <translation>« {name} » n’est pas un carnet de notes de Canvas.</translation>
        </message>
        <message>
            <source>“{name}” is no grading worksheet of Moodle.</source>
            <translation>« {name} » n’est pas une feuille d’évaluation de Moodle.</translation>
        </message>
        <message>
            <source>“{name}” is not a list of objects, as CASE has it.</source>
            <translation>« {name} » n’est pas une liste d’objets, comme CASE la veut.</translation>
        </message>
        <message>
            <source>“{name}” is not an absolute IRI.</source>
            <translation>« {name} » n’est pas un IRI absolu.</translation>
        </message>
        <message>
            <source>“{name}” is not the name of a template.</source>
            <translation>« {name} » n’est pas le nom d’un modèle.</translation>
        </message>
        <message>
            <source>“{name}” is not written as it must be.</source>
            <translation>« {name} » n’est pas écrit comme il le faut.</translation>
        </message>
        <message>
            <source>“{name}” is too long.</source>
            <translation>« {name} » est trop long.</translation>
        </message>
        <message>
            <source>“{name}” must be a list.</source>
            <translation>« {name} » doit être une liste.</translation>
        </message>
        <message>
            <source>“{name}” must be a number.</source>
            <translation>« {name} » doit être un nombre.</translation>
        </message>
        <message>
            <source>“{name}” must be a table.</source>
            <translation>« {name} » doit être une table.</translation>
        </message>
        <message>
            <source>“{name}” must be a text, or texts by language.</source>
            <translation>« {name} » doit être un texte, ou des textes par langue.</translation>
        </message>
        <message>
            <source>“{name}” must be a text.</source>
            <translation>« {name} » doit être un texte.</translation>
        </message>
        <message>
            <source>“{name}” must be a whole number.</source>
            <translation>« {name} » doit être un nombre entier.</translation>
        </message>
        <message>
            <source>“{name}” must be tables, each under [[{name}]].</source>
            <translation>« {name} » doit être des tables, chacune sous [[{name}]].</translation>
        </message>
        <message>
            <source>“{name}” must be true or false.</source>
            <translation>« {name} » doit être true ou false.</translation>
        </message>
        <message>
            <source>“{name}” must not be an array, an empty array, or one so long.</source>
            <translation>« {name} » ne doit pas être une liste, une liste vide, ou une si longue.</translation>
        </message>
        <message>
            <source>“{name}” must not be an object.</source>
            <translation>« {name} » ne doit pas être un objet.</translation>
        </message>
        <message>
            <source>“{name}” was left out: no learner of this task has its number.</source>
            <translation>« {name} » a été laissé de côté : aucun apprenant de cette tâche n’a son numéro.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read: {why}.</source>
            <translation>« {path} » ne peut pas être lu : {why}.</translation>
        </message>
        <message>
            <source>“{path}” changed while it was read. Nothing was taken in.</source>
            <translation>« {path} » a changé pendant la lecture. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>“{path}” has {size} bytes; up to {most} are read. Nothing was taken in.</source>
            <translation>« {path} » a {size} octets ; jusqu’à {most} sont lus. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>“{tag}” is not a language tag.</source>
            <translation>« {tag} » n’est pas une étiquette de langue.</translation>
        </message>
        <message>
            <source>“{task}” has two sign-offs.</source>
            <translation>« {task} » a deux validations.</translation>
        </message>
        <message>
            <source>“{task}” was signed off with another rubric version.</source>
            <translation>« {task} » a été validée avec une autre version de la grille.</translation>
        </message>
        <message>
            <source>“{text}” divides by zero.</source>
            <translation>« {text} » divise par zéro.</translation>
        </message>
        <message>
            <source>“{text}” is longer than {count} characters.</source>
            <translation>« {text} » dépasse {count} caractères.</translation>
        </message>
        <message>
            <source>“{text}” is no date.</source>
            <translation>« {text} » n’est pas une date.</translation>
        </message>
        <message>
            <source>“{text}” is no e-mail address.</source>
            <translation>« {text} » n’est pas une adresse e-mail.</translation>
        </message>
        <message>
            <source>“{text}” is no reason to replace a credential.</source>
            <translation>« {text} » n’est pas une raison de remplacer une attestation.</translation>
        </message>
        <message>
            <source>“{text}” is not a date.</source>
            <translation>« {text} » n’est pas une date.</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>« {text} » n’est pas un nombre.</translation>
        </message>
        <message>
            <source>“{text}” is not an id.</source>
            <translation>« {text} » n’est pas un identifiant.</translation>
        </message>
        <message>
            <source>“{text}” is too long for the badge's picture.</source>
            <translation>« {text} » est trop long pour l’image du badge.</translation>
        </message>
        <message>
            <source>“{title}” has no such level.</source>
            <translation>« {title} » n’a pas ce niveau.</translation>
        </message>
        <message>
            <source>“{title}” has no such task.</source>
            <translation>« {title} » n’a pas cette tâche.</translation>
        </message>
        <message>
            <source>“{unknown}” means nothing here.</source>
            <translation>« {unknown} » ne veut rien dire ici.</translation>
        </message>
        <message>
            <source>“{url}” is no web address.</source>
            <translation>« {url} » n’est pas une adresse web.</translation>
        </message>
        <message>
            <source>“{use}” is no use of a key.</source>
            <translation>« {use} » n’est pas un usage d’une clé.</translation>
        </message>
        <message>
            <source>“{value}” cannot be set for: {setting}.</source>
            <translation>« {value} » ne peut pas être mis pour : {setting}.</translation>
        </message>
        <message>
            <source>“{verify_address}” cannot be the address to verify at.</source>
            <translation>« {verify_address} » ne peut pas être l’adresse où vérifier.</translation>
        </message>
        <message>
            <source>“{wanted}” cannot stand on paper.</source>
            <translation>« {wanted} » ne peut pas figurer sur papier.</translation>
        </message>
        <message>
            <source>“{wanted}” must be judged; it cannot be not applicable.</source>
            <translation>« {wanted} » doit être évalué ; il ne peut pas être sans objet.</translation>
        </message>
        <message>
            <source>“{what}” has a file, so it is not {kind}.</source>
            <translation>« {what} » a un fichier, ce n’est donc pas {kind}.</translation>
        </message>
        <message>
            <source>“{what}” is not in the evidence store.</source>
            <translation>« {what} » n’est pas dans le dépôt des preuves.</translation>
        </message>
        <message>
            <source>“{word}” cannot be left out.</source>
            <translation>« {word} » ne peut pas être laissé de côté.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Files of this type are not shown here. Another program can open a copy.</source>
            <translation>Les fichiers de ce type ne sont pas montrés ici. Un autre programme peut en ouvrir une copie.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Find in this item</source>
            <translation>Chercher dans cette preuve</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
        <message>
            <source>Folder for the copy</source>
            <translation>Dossier de la copie</translation>
        </message>
        <message>
            <source>Its digest is recorded, so a file can be told to be the same.</source>
            <translation>Son empreinte est enregistrée : on peut donc dire si un fichier est le même.</translation>
        </message>
        <message>
            <source>Kept elsewhere</source>
            <translation>Conservé ailleurs</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>No evidence is chosen</source>
            <translation>Aucune preuve choisie</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Observation</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Sur papier</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Présentation</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>Pivoter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save a copy and open it there.</source>
            <translation>Enregistrez une copie et ouvrez-la là.</translation>
        </message>
        <message>
            <source>Save a copy into</source>
            <translation>Enregistrer une copie dans</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Saved as {path}. Whoever can open that folder can read it.</source>
            <translation>Enregistré sous {path}. Qui peut ouvrir ce dossier peut le lire.</translation>
        </message>
        <message>
            <source>Saving a copy of {name}</source>
            <translation>Enregistrement d’une copie de {name}</translation>
        </message>
        <message>
            <source>Say into which folder.</source>
            <translation>Dites dans quel dossier.</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>Vu par</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Vu le</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Size: {size}. Fit the width</source>
            <translation>Taille : {size}. Ajuster à la largeur</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Feuille de calcul</translation>
        </message>
        <message>
            <source>Stopping writes nothing.</source>
            <translation>Arrêter n’écrit rien.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The next place</source>
            <translation>L’endroit suivant</translation>
        </message>
        <message>
            <source>The place before</source>
            <translation>L’endroit précédent</translation>
        </message>
        <message>
            <source>This file is too large to show (more than 64 MB).</source>
            <translation>Ce fichier est trop gros pour être montré (plus de 64 Mo).</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>evidence as wide as its column</source>
            <translation>preuve à la largeur de sa colonne</translation>
        </message>
        <message>
            <source>evidence larger</source>
            <translation>preuve plus grande</translation>
        </message>
        <message>
            <source>evidence smaller</source>
            <translation>preuve plus petite</translation>
        </message>
        <message>
            <source>find in evidence</source>
            <translation>chercher dans la preuve</translation>
        </message>
        <message>
            <source>next page of evidence</source>
            <translation>page de preuve suivante</translation>
        </message>
        <message>
            <source>next place found</source>
            <translation>endroit suivant</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <source>only the beginning is shown</source>
            <translation>seul le début est montré</translation>
        </message>
        <message>
            <source>only the first 2,000 pages are shown</source>
            <translation>seules les 2 000 premières pages sont montrées</translation>
        </message>
        <message>
            <source>opening…</source>
            <translation>ouverture…</translation>
        </message>
        <message>
            <source>page of evidence before</source>
            <translation>page de preuve précédente</translation>
        </message>
        <message>
            <source>page {page} of {count}</source>
            <translation>page {page} sur {count}</translation>
        </message>
        <message>
            <source>place found before</source>
            <translation>endroit précédent</translation>
        </message>
        <message>
            <source>rotate evidence</source>
            <translation>pivoter la preuve</translation>
        </message>
        <message>
            <source>save a copy of evidence</source>
            <translation>enregistrer une copie de la preuve</translation>
        </message>
        <message>
            <source>shown smaller than it is</source>
            <translation>montré plus petit qu’il n’est</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Add one under Programmes.</source>
            <translation>Ajoutez-en un sous Programmes.</translation>
        </message>
        <message>
            <source>Ask a person who does.</source>
            <translation>Demandez à quelqu’un qui le peut.</translation>
        </message>
        <message>
            <source>Choose another folder, or make a workspace there.</source>
            <translation>Choisissez un autre dossier, ou créez-y un espace de travail.</translation>
        </message>
        <message>
            <source>Choose “Another workspace…” and “Restore a backup” to go on from the last backup.</source>
            <translation>Choisissez « Autre espace de travail… » puis « Restaurer une sauvegarde » pour reprendre depuis la dernière.</translation>
        </message>
        <message>
            <source>Decide under Issue.</source>
            <translation>Décidez sous Délivrer.</translation>
        </message>
        <message>
            <source>Keep a copy of the recovery file on another disk, under Issue.</source>
            <translation>Gardez une copie du fichier de récupération sur un autre disque, sous Délivrer.</translation>
        </message>
        <message>
            <source>Keep this folder as it is, and prove the journal under Settings.</source>
            <translation>Gardez ce dossier tel quel et prouvez le journal dans les Réglages.</translation>
        </message>
        <message>
            <source>Leave it there and attach it as kept elsewhere: its digest is kept.</source>
            <translation>Laissez-le où il est et joignez-le comme conservé ailleurs : son empreinte est gardée.</translation>
        </message>
        <message>
            <source>Nothing that was signed is lost. Put right what is named here and choose “Sign and issue” again: it writes what is missing and goes on.</source>
            <translation>Rien de ce qui est signé n’est perdu. Corrigez ce qui est nommé ici et choisissez de nouveau « Signer et délivrer » : cela écrit ce qui manque et continue.</translation>
        </message>
        <message>
            <source>Nothing was changed. Set the clock, or say that the date is right when asked.</source>
            <translation>Rien n’a été modifié. Réglez l’horloge, ou confirmez la date quand on vous la demande.</translation>
        </message>
        <message>
            <source>See Keys under Settings.</source>
            <translation>Voyez Clés dans les Réglages.</translation>
        </message>
        <message>
            <source>Set one under Settings, Issuer.</source>
            <translation>Donnez-en une sous Réglages, Émetteur.</translation>
        </message>
        <message>
            <source>Who was named signs it under Issue.</source>
            <translation>La personne nommée la signe sous Délivrer.</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>%n more row</source>
            <comment>%n more rows</comment>
            <translation>
                <numerusform>%n ligne de plus</numerusform>
                <numerusform>%n lignes de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more waits for its verifier</source>
            <comment>%n more wait for their verifier</comment>
            <translation>
                <numerusform>%n autre attend son vérificateur</numerusform>
                <numerusform>%n autres attendent leur vérificateur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resubmitted</source>
            <comment>%n resubmitted</comment>
            <translation>
                <numerusform>%n remis à nouveau</numerusform>
                <numerusform>%n remis à nouveau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <comment>%n to decide</comment>
            <translation>
                <numerusform>%n à décider</numerusform>
                <numerusform>%n à décider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to issue</source>
            <comment>%n to issue</comment>
            <translation>
                <numerusform>%n à délivrer</numerusform>
                <numerusform>%n à délivrer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to mark</source>
            <comment>%n to mark</comment>
            <translation>
                <numerusform>%n à évaluer</numerusform>
                <numerusform>%n à évaluer</numerusform>
            </translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>Réussite</translation>
        </message>
        <message>
            <source>Add a programme</source>
            <translation>Ajouter un programme</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Tout est fait</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Begin with {learner}</source>
            <translation>Commencer par {learner}</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Cohorte</translation>
        </message>
        <message>
            <source>Describe what learners achieve, with tasks and rubrics; then portfolios can come in.</source>
            <translation>Décrivez ce que les apprenants accomplissent, avec tâches et grilles ; les portfolios peuvent alors arriver.</translation>
        </message>
        <message>
            <source>Disk: {size} free</source>
            <translation>Disque : {size} libres</translation>
        </message>
        <message>
            <source>Go on marking</source>
            <translation>Continuer à évaluer</translation>
        </message>
        <message>
            <source>Go on with {learner}</source>
            <translation>Continuer avec {learner}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Bon après-midi, {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Bonsoir, {name}</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Bonjour, {name}</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Reçus</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Délivré</translation>
        </message>
        <message>
            <source>Last backup {when}</source>
            <translation>Dernière sauvegarde {when}</translation>
        </message>
        <message>
            <source>Looked after</source>
            <translation>Bien gardé</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Évalués</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>No programme yet</source>
            <translation>Pas encore de programme</translation>
        </message>
        <message>
            <source>Nothing in yet</source>
            <translation>Rien d’arrivé encore</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Take in portfolios</source>
            <translation>Réceptionner des portfolios</translation>
        </message>
        <message>
            <source>There is no backup yet: one loss would take everything.</source>
            <translation>Pas encore de sauvegarde : une seule perte emporterait tout.</translation>
        </message>
        <message>
            <source>go on</source>
            <translation>continuer</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>pas commencé</translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>validés</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>à décider</translation>
        </message>
        <message>
            <source>to issue</source>
            <translation>à délivrer</translation>
        </message>
        <message>
            <source>to mark</source>
            <translation>à évaluer</translation>
        </message>
        <message>
            <source>you stopped {when}</source>
            <translation>vous vous êtes arrêté {when}</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n criterion marked</source>
            <comment>{done} of %n criteria marked</comment>
            <translation>
                <numerusform>{done} sur %n critère évalué</numerusform>
                <numerusform>{done} sur %n critères évalués</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Issue</name>
        <message numerus="yes">
            <source>%n award decided</source>
            <comment>%n awards decided</comment>
            <translation>
                <numerusform>%n attribution décidée</numerusform>
                <numerusform>%n attributions décidées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n award is decided.</source>
            <comment>%n awards are decided.</comment>
            <translation>
                <numerusform>%n attribution est décidée.</numerusform>
                <numerusform>%n attributions sont décidées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can be issued</source>
            <comment>%n can be issued</comment>
            <translation>
                <numerusform>%n peut être délivré</numerusform>
                <numerusform>%n peuvent être délivrés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n credential is issued</source>
            <comment>%n credentials are issued</comment>
            <translation>
                <numerusform>%n attestation est délivrée</numerusform>
                <numerusform>%n attestations sont délivrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that was begun is finished first.</source>
            <comment>%n that were begun are finished first.</comment>
            <translation>
                <numerusform>%n commencée est d’abord finie.</numerusform>
                <numerusform>%n commencées sont d’abord finies.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n verification is signed.</source>
            <comment>%n verifications are signed.</comment>
            <translation>
                <numerusform>%n vérification est signée.</numerusform>
                <numerusform>%n vérifications sont signées.</numerusform>
            </translation>
        </message>
        <message>
            <source>A name that ends in .csv gives a table for spreadsheets; any other a PDF.</source>
            <translation>Un nom en .csv donne un tableau pour tableurs ; tout autre un PDF.</translation>
        </message>
        <message>
            <source>A4 landscape</source>
            <translation>A4 paysage</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Acquis</translation>
        </message>
        <message>
            <source>Achieved with distinction</source>
            <translation>Acquis avec distinction</translation>
        </message>
        <message>
            <source>Achieved with merit</source>
            <translation>Acquis avec mention</translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>Réussite</translation>
        </message>
        <message>
            <source>Add a programme</source>
            <translation>Ajouter un programme</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Évaluer</translation>
        </message>
        <message>
            <source>Award date</source>
            <translation>Date d’attribution</translation>
        </message>
        <message>
            <source>Awards that were decided are kept.</source>
            <translation>Les attributions décidées sont gardées.</translation>
        </message>
        <message>
            <source>Before you sign</source>
            <translation>Avant de signer</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Commencé</translation>
        </message>
        <message>
            <source>Beside the name on paper</source>
            <translation>À côté du nom sur le papier</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Certificate and what to see to</source>
            <translation>Certificat et points à voir</translation>
        </message>
        <message numerus="yes">
            <source>Check list with %n name</source>
            <comment>Check list with %n names</comment>
            <translation>
                <numerusform>Liste de contrôle avec %n nom</numerusform>
                <numerusform>Liste de contrôle avec %n noms</numerusform>
            </translation>
        </message>
        <message>
            <source>Check list…</source>
            <translation>Liste de contrôle…</translation>
        </message>
        <message>
            <source>Choose its copy on another disk, or do without it; both buttons stand beside.</source>
            <translation>Choisissez sa copie sur un autre disque, ou passez-vous-en ; les deux boutons sont à côté.</translation>
        </message>
        <message>
            <source>Choose the copy of the recovery file.</source>
            <translation>Choisissez la copie du fichier de récupération.</translation>
        </message>
        <message>
            <source>Copy {file} to a stick, and choose the copy here.</source>
            <translation>Copiez {file} sur une clé USB, puis choisissez la copie ici.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>Decide anew</source>
            <translation>Décider à nouveau</translation>
        </message>
        <message>
            <source>Decide anew for {name}</source>
            <translation>Décider à nouveau pour {name}</translation>
        </message>
        <message>
            <source>Decide anew…</source>
            <translation>Décider à nouveau…</translation>
        </message>
        <message>
            <source>Decide first; then the certificate is shown</source>
            <translation>Décidez d’abord ; le certificat est ensuite montré</translation>
        </message>
        <message numerus="yes">
            <source>Decide for %n learner</source>
            <comment>Decide for %n learners</comment>
            <translation>
                <numerusform>Décider pour %n apprenant</numerusform>
                <numerusform>Décider pour %n apprenants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decide for %n…</source>
            <comment>Decide for %n…</comment>
            <translation>
                <numerusform>Décider pour %n…</numerusform>
                <numerusform>Décider pour %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Décidé par</translation>
        </message>
        <message numerus="yes">
            <source>Decides for %n learner</source>
            <comment>Decides for %n learners</comment>
            <translation>
                <numerusform>Décision pour %n apprenant</numerusform>
                <numerusform>Décision pour %n apprenants</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Décider…</translation>
        </message>
        <message>
            <source>Do without it</source>
            <translation>S’en passer</translation>
        </message>
        <message>
            <source>Each learner reads the name as the certificate will show it, corrects it or signs beside it. What they correct is changed under Learners before you sign.</source>
            <translation>Chaque apprenant lit son nom tel que le certificat le montrera, le corrige ou signe à côté. Ce qu’ils corrigent se change sous Apprenants avant de signer.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Finish what was begun</source>
            <translation>Finir ce qui est commencé</translation>
        </message>
        <message>
            <source>Finish what was begun…</source>
            <translation>Finir ce qui est commencé…</translation>
        </message>
        <message>
            <source>How it was verified</source>
            <translation>Comment cela a été vérifié</translation>
        </message>
        <message>
            <source>If it is somebody else, the award waits until that person has decided it anew.</source>
            <translation>Si c’est quelqu’un d’autre, l’attribution attend que cette personne la décide à nouveau.</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Délivrer</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Délivré</translation>
        </message>
        <message>
            <source>It is kept there</source>
            <translation>Il est gardé là</translation>
        </message>
        <message>
            <source>It is on record how the signing key is recovered.</source>
            <translation>La façon de récupérer la clé de signature est enregistrée.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Apprenants</translation>
        </message>
        <message>
            <source>Let the learners read their names first</source>
            <translation>Faites d’abord lire leur nom aux apprenants</translation>
        </message>
        <message>
            <source>Look here</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Names to be read by the learners: list made {when}</source>
            <translation>Noms à faire lire aux apprenants : liste faite {when}</translation>
        </message>
        <message>
            <source>No learner is chosen</source>
            <translation>Aucun apprenant choisi</translation>
        </message>
        <message>
            <source>No learner of this achievement stands there now.</source>
            <translation>Aucun apprenant de cette réussite n’est dans cet état.</translation>
        </message>
        <message>
            <source>Nobody (not sampled)</source>
            <translation>Personne (hors échantillon)</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Personne ici</translation>
        </message>
        <message>
            <source>Not yet achieved</source>
            <translation>Pas encore acquis</translation>
        </message>
        <message>
            <source>Not yet achieved: there is no certificate</source>
            <translation>Pas encore acquis : il n’y a pas de certificat</translation>
        </message>
        <message>
            <source>Not yet signed off</source>
            <translation>Pas encore validé</translation>
        </message>
        <message>
            <source>Nothing more</source>
            <translation>Rien de plus</translation>
        </message>
        <message>
            <source>Nothing to issue yet</source>
            <translation>Rien à délivrer encore</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Preview all</source>
            <translation>Tout prévisualiser</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Recovery of the signing key is settled</source>
            <translation>La récupération de la clé de signature est réglée</translation>
        </message>
        <message>
            <source>Say how it was verified.</source>
            <translation>Dites comment cela a été vérifié.</translation>
        </message>
        <message>
            <source>Say where the list shall lie.</source>
            <translation>Dites où placer la liste.</translation>
        </message>
        <message>
            <source>Say why the award is decided anew.</source>
            <translation>Dites pourquoi l’attribution est décidée à nouveau.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>C’est fait</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Show everyone</source>
            <translation>Montrer tout le monde</translation>
        </message>
        <message numerus="yes">
            <source>Sign %n verification</source>
            <comment>Sign %n verifications</comment>
            <translation>
                <numerusform>Signer %n vérification</numerusform>
                <numerusform>Signer %n vérifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sign %n verification…</source>
            <comment>Sign %n verifications…</comment>
            <translation>
                <numerusform>Signer %n vérification…</numerusform>
                <numerusform>Signer %n vérifications…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign and issue</source>
            <translation>Signer et délivrer</translation>
        </message>
        <message numerus="yes">
            <source>Sign and issue %n credential</source>
            <comment>Sign and issue %n credentials</comment>
            <translation>
                <numerusform>Signer et délivrer %n attestation</numerusform>
                <numerusform>Signer et délivrer %n attestations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sign and issue %n…</source>
            <comment>Sign and issue %n…</comment>
            <translation>
                <numerusform>Signer et délivrer %n…</numerusform>
                <numerusform>Signer et délivrer %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign and issue…</source>
            <translation>Signer et délivrer…</translation>
        </message>
        <message>
            <source>Sign as verifier</source>
            <translation>Signer comme vérificateur</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>Clé de signature</translation>
        </message>
        <message numerus="yes">
            <source>Signs and issues %n credential</source>
            <comment>Signs and issues %n credentials</comment>
            <translation>
                <numerusform>Signature et délivrance de %n attestation</numerusform>
                <numerusform>Signature et délivrance de %n attestations</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status list</source>
            <translation>Liste d’états</translation>
        </message>
        <message>
            <source>Stopped: {count} of {total} are signed and kept; the rest goes on when you issue again.</source>
            <translation>Arrêté : {count} sur {total} sont signées et gardées ; le reste continue quand vous délivrez à nouveau.</translation>
        </message>
        <message>
            <source>Take in portfolios</source>
            <translation>Réceptionner des portfolios</translation>
        </message>
        <message>
            <source>Take portfolios in, mark them and sign the marks off. Whoever is signed off stands here to be decided on.</source>
            <translation>Réceptionnez des portfolios, évaluez-les et validez les notes. Qui est validé apparaît ici pour décision.</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>The birth date</source>
            <translation>La date de naissance</translation>
        </message>
        <message>
            <source>The certificate that is out stays in force until it is replaced under Register.</source>
            <translation>Le certificat sorti reste en vigueur jusqu’à son remplacement sous Registre.</translation>
        </message>
        <message numerus="yes">
            <source>The check list with %n name is written.</source>
            <comment>The check list with %n names is written.</comment>
            <translation>
                <numerusform>La liste de contrôle avec %n nom est écrite.</numerusform>
                <numerusform>La liste de contrôle avec %n noms est écrite.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy on another disk</source>
            <translation>La copie sur un autre disque</translation>
        </message>
        <message>
            <source>The last four of the ID</source>
            <translation>Les quatre derniers chiffres de la pièce d’identité</translation>
        </message>
        <message>
            <source>The marks are not signed off yet</source>
            <translation>Les notes ne sont pas encore validées</translation>
        </message>
        <message>
            <source>The recovery file comes before the first signature.</source>
            <translation>Le fichier de récupération vient avant la première signature.</translation>
        </message>
        <message>
            <source>The recovery file must lie on another disk before the first signature.</source>
            <translation>Le fichier de récupération doit être sur un autre disque avant la première signature.</translation>
        </message>
        <message>
            <source>This workstation has no signing key of this issuer.</source>
            <translation>Ce poste n’a pas de clé de signature de cet émetteur.</translation>
        </message>
        <message>
            <source>This workstation waits for the root's signature; nothing can be issued here yet.</source>
            <translation>Ce poste attend la signature de la racine ; rien ne peut encore être délivré ici.</translation>
        </message>
        <message>
            <source>Tick all or none</source>
            <translation>Tout cocher ou rien</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Today is {day}</source>
            <translation>Nous sommes le {day}</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>Vérifié par</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Vérifié le</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Vérifier…</translation>
        </message>
        <message>
            <source>Waiting for verification</source>
            <translation>Attend la vérification</translation>
        </message>
        <message>
            <source>Waiting for who decides</source>
            <translation>Attend qui décide</translation>
        </message>
        <message>
            <source>What is signed is kept; the rest stays ready.</source>
            <translation>Ce qui est signé est gardé ; le reste demeure prêt.</translation>
        </message>
        <message>
            <source>Why it is decided anew</source>
            <translation>Pourquoi on décide à nouveau</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Write the list</source>
            <translation>Écrire la liste</translation>
        </message>
        <message>
            <source>Year, month, day: 2026-11-24</source>
            <translation>Année, mois, jour : 2026-11-24</translation>
        </message>
        <message>
            <source>You are named as the verifier of these awards. Your signature says that you verified them so; it stays with the award.</source>
            <translation>Vous êtes nommé vérificateur de ces attributions. Votre signature dit que vous les avez vérifiées ainsi ; elle reste avec l’attribution.</translation>
        </message>
        <message>
            <source>You hold no copy of the issuing key: somebody who does signs and issues.</source>
            <translation>Vous n’avez pas de copie de la clé d’émission : quelqu’un qui en a une signe et délivre.</translation>
        </message>
        <message>
            <source>Your keys are locked; the passphrase opens them.</source>
            <translation>Vos clés sont verrouillées ; la phrase secrète les ouvre.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Votre phrase secrète</translation>
        </message>
        <message>
            <source>check list of names</source>
            <translation>liste de contrôle des noms</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>décider</translation>
        </message>
        <message>
            <source>issue</source>
            <translation>délivrer</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>verrouillées</translation>
        </message>
        <message>
            <source>names.pdf</source>
            <translation>noms.pdf</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sans fin</translation>
        </message>
        <message>
            <source>not sampled</source>
            <translation>hors échantillon</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvertes</translation>
        </message>
        <message>
            <source>places reserved on this workstation</source>
            <translation>places réservées sur ce poste</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>aperçu</translation>
        </message>
        <message>
            <source>tick</source>
            <translation>cocher</translation>
        </message>
        <message>
            <source>tick all or none</source>
            <translation>tout cocher ou rien</translation>
        </message>
        <message>
            <source>verify</source>
            <translation>vérifier</translation>
        </message>
        <message numerus="yes">
            <source>{day}, for %n award: {how}</source>
            <comment>{day}, for %n awards: {how}</comment>
            <translation>
                <numerusform>{day}, pour %n attribution : {how}</numerusform>
                <numerusform>{day}, pour %n attributions : {how}</numerusform>
            </translation>
        </message>
        <message>
            <source>{issuer} has no verify address, so the paper will not say “scan”. Set one in Settings before you issue.</source>
            <translation>{issuer} n’a pas d’adresse de vérification : le papier n’invitera pas à scanner. Donnez-en une dans les Réglages avant de délivrer.</translation>
        </message>
        <message>
            <source>{issuer} signs each one, and its certificate is written as a PDF. What is signed can be withdrawn or replaced later, never unsigned.</source>
            <translation>{issuer} signe chacune, et son certificat est écrit en PDF. Ce qui est signé peut être retiré ou remplacé plus tard, jamais dé-signé.</translation>
        </message>
        <message>
            <source>{name} now signs in and signs the verification here.</source>
            <translation>{name} ouvre maintenant une session et signe la vérification ici.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Esc closes this list.</source>
            <translation>Esc ferme cette liste.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>another person</source>
            <translation>autre personne</translation>
        </message>
        <message>
            <source>first page of the rail, and so on</source>
            <translation>première page du menu, et ainsi de suite</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>touches</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>verrouiller</translation>
        </message>
        <message>
            <source>next pane</source>
            <translation>volet suivant</translation>
        </message>
        <message>
            <source>read anew</source>
            <translation>relire</translation>
        </message>
        <message>
            <source>stop, close, go back</source>
            <translation>arrêter, fermer, revenir</translation>
        </message>
        <message>
            <source>this list</source>
            <translation>cette liste</translation>
        </message>
    </context>
    <context>
        <name>Learners</name>
        <message>
            <source>Add a learner</source>
            <translation>Ajouter un apprenant</translation>
        </message>
        <message>
            <source>Being marked</source>
            <translation>En cours d’évaluation</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Choose a learner in the list to correct them.</source>
            <translation>Choisissez un apprenant dans la liste pour le corriger.</translation>
        </message>
        <message>
            <source>Choose a roster…</source>
            <translation>Choisir une liste…</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Cohorte</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Drop a roster (CSV) here, or take portfolios in: learners come with them.</source>
            <translation>Déposez une liste (CSV) ici, ou réceptionnez des portfolios : les apprenants viennent avec.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Language of certificates</source>
            <translation>Langue des certificats</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Apprenants</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name on certificates</source>
            <translation>Nom sur les certificats</translation>
        </message>
        <message>
            <source>National ID</source>
            <translation>Identité nationale</translation>
        </message>
        <message>
            <source>New learner</source>
            <translation>Nouvel apprenant</translation>
        </message>
        <message>
            <source>No learners yet</source>
            <translation>Pas encore d’apprenants</translation>
        </message>
        <message>
            <source>Nothing was handed in yet.</source>
            <translation>Rien n’a encore été remis.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>On certificates</source>
            <translation>Sur les certificats</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open {what}</source>
            <translation>Ouvrir {what}</translation>
        </message>
        <message>
            <source>Paper will show the name.</source>
            <translation>Le papier montrera le nom.</translation>
        </message>
        <message>
            <source>Paper will show: {name}</source>
            <translation>Le papier montrera : {name}</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Liste des apprenants</translation>
        </message>
        <message>
            <source>Rosters (*.csv *.txt *.tsv)</source>
            <translation>Listes (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save it (Ctrl S) or take it back (Esc); then choose another learner.</source>
            <translation>Enregistrez-le (Ctrl S) ou reprenez-le (Esc) ; puis choisissez un autre apprenant.</translation>
        </message>
        <message>
            <source>Signed off</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Arrêté. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Stopping changes nothing.</source>
            <translation>Arrêter ne change rien.</translation>
        </message>
        <message>
            <source>Such as en, sw, ar</source>
            <translation>Comme en, sw, ar</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Take in a roster…</source>
            <translation>Réceptionner une liste…</translation>
        </message>
        <message>
            <source>Taking in the roster</source>
            <translation>Réception de la liste</translation>
        </message>
        <message>
            <source>The chosen learner</source>
            <translation>L’apprenant choisi</translation>
        </message>
        <message>
            <source>The workspace is open for reading only.</source>
            <translation>L’espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>To mark</source>
            <translation>À évaluer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>Annuler {what}</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Annulé : {what}.</translation>
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation>Ce que vous avez saisi n’est pas encore enregistré.</translation>
        </message>
        <message>
            <source>Withdrawn or replaced</source>
            <translation>Retiré ou remplacé</translation>
        </message>
        <message>
            <source>Year-month-day: 2001-03-24</source>
            <translation>Année-mois-jour : 2001-03-24</translation>
        </message>
        <message>
            <source>add a learner</source>
            <translation>ajouter un apprenant</translation>
        </message>
        <message>
            <source>attempt {number}</source>
            <translation>tentative {number}</translation>
        </message>
        <message>
            <source>correct the learner</source>
            <translation>corriger l’apprenant</translation>
        </message>
        <message>
            <source>correction of {name}</source>
            <translation>correction de {name}</translation>
        </message>
        <message>
            <source>find</source>
            <translation>chercher</translation>
        </message>
        <message>
            <source>handed in {day}</source>
            <translation>remis le {day}</translation>
        </message>
        <message>
            <source>one is made</source>
            <translation>créé automatiquement</translation>
        </message>
        <message>
            <source>save</source>
            <translation>enregistrer</translation>
        </message>
        <message>
            <source>undo the last correction</source>
            <translation>annuler la dernière correction</translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>Something in Credesk broke.</source>
            <translation>Quelque chose s’est cassé dans Credesk.</translation>
        </message>
        <message>
            <source>What was saved before is kept. Do it again; if it stays, send the details to whoever looks after Credesk.</source>
            <translation>Ce qui était enregistré est gardé. Recommencez ; si cela persiste, envoyez les détails à qui s’occupe de Credesk.</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <source>%n row</source>
            <comment>%n rows</comment>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Find in {list}</source>
            <translation>Chercher dans {list}</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n mark is taken in</source>
            <comment>%n marks are taken in</comment>
            <translation>
                <numerusform>%n note est réceptionnée</numerusform>
                <numerusform>%n notes sont réceptionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark will be written</source>
            <comment>%n marks will be written</comment>
            <translation>
                <numerusform>%n note sera écrite</numerusform>
                <numerusform>%n notes seront écrites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark would be written</source>
            <comment>%n marks would be written</comment>
            <translation>
                <numerusform>%n note serait écrite</numerusform>
                <numerusform>%n notes seraient écrites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row has no mark yet</source>
            <comment>%n rows have no mark yet</comment>
            <translation>
                <numerusform>%n ligne n’a pas encore de note</numerusform>
                <numerusform>%n lignes n’ont pas encore de note</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row is refused</source>
            <comment>%n rows are refused</comment>
            <translation>
                <numerusform>%n ligne est refusée</numerusform>
                <numerusform>%n lignes sont refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stays as it stands</source>
            <comment>%n stay as they stand</comment>
            <translation>
                <numerusform>%n reste telle quelle</numerusform>
                <numerusform>%n restent telles quelles</numerusform>
            </translation>
        </message>
        <message>
            <source>A row for each learner and criterion, with the marks that there are already; any spreadsheet program opens it.</source>
            <translation>Une ligne par apprenant et critère, avec les notes déjà données ; tout tableur l’ouvre.</translation>
        </message>
        <message>
            <source>A table (CSV) with a row for each learner and criterion, filled in elsewhere. You see what every row does before anything is written. Drop it anywhere on this page, or choose it.</source>
            <translation>Un tableau (CSV) avec une ligne par apprenant et critère, rempli ailleurs. Vous voyez ce que fait chaque ligne avant que rien ne soit écrit. Déposez-le n’importe où sur cette page, ou choisissez-le.</translation>
        </message>
        <message>
            <source>As it stands</source>
            <translation>Telle quelle</translation>
        </message>
        <message>
            <source>Back to marking</source>
            <translation>Retour à l’évaluation</translation>
        </message>
        <message>
            <source>Choose a marks file…</source>
            <translation>Choisir un fichier de notes…</translation>
        </message>
        <message>
            <source>Columns that are not used: {names}.</source>
            <translation>Colonnes non utilisées : {names}.</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>File to fill in</source>
            <translation>Fichier à remplir</translation>
        </message>
        <message>
            <source>Fill in the levels, save it as CSV, and take it in here.</source>
            <translation>Remplissez les niveaux, enregistrez en CSV, puis réceptionnez-le ici.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Line {line}: {words}</source>
            <translation>Ligne {line} : {words}</translation>
        </message>
        <message>
            <source>Make a file to fill in</source>
            <translation>Créer un fichier à remplir</translation>
        </message>
        <message>
            <source>Marks come in all together or not at all. Correct the file, save it, and read it again.</source>
            <translation>Les notes entrent toutes ensemble ou pas du tout. Corrigez le fichier, enregistrez-le et relisez-le.</translation>
        </message>
        <message>
            <source>Marks file</source>
            <translation>Fichier de notes</translation>
        </message>
        <message>
            <source>Marks files</source>
            <translation>Fichiers de notes</translation>
        </message>
        <message>
            <source>Marks files (*.csv *.txt *.tsv)</source>
            <translation>Fichiers de notes (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>Marks files (*.csv)</source>
            <translation>Fichiers de notes (*.csv)</translation>
        </message>
        <message>
            <source>No mark yet</source>
            <translation>Pas encore de note</translation>
        </message>
        <message>
            <source>Read as {name}. Only the assessor named in a row can sign it off.</source>
            <translation>Lu comme {name}. Seul l’évaluateur nommé dans une ligne peut la valider.</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Le relire</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Save the file to fill in…</source>
            <translation>Enregistrer le fichier à remplir…</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Arrêté. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Stopping changes nothing.</source>
            <translation>Arrêter ne change rien.</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n mark</source>
            <comment>Take in %n marks</comment>
            <translation>
                <numerusform>Réceptionner %n note</numerusform>
                <numerusform>Réceptionner %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Take marks in</source>
            <translation>Réceptionner des notes</translation>
        </message>
        <message>
            <source>Taking in the marks</source>
            <translation>Réception des notes</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>The encoding was guessed: {name}. If names look wrong, choose another.</source>
            <translation>L’encodage a été deviné : {name}. Si des noms semblent faux, choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The file has no rows.</source>
            <translation>Le fichier n’a aucune ligne.</translation>
        </message>
        <message>
            <source>To be written</source>
            <translation>À écrire</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Undone: %n mark stands as before.</source>
            <comment>Undone: %n marks stand as before.</comment>
            <translation>
                <numerusform>Annulé : %n note est comme avant.</numerusform>
                <numerusform>Annulé : %n notes sont comme avant.</numerusform>
            </translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>What the marks file does</source>
            <translation>Ce que fait le fichier de notes</translation>
        </message>
        <message>
            <source>Who judges</source>
            <translation>Qui évalue</translation>
        </message>
        <message>
            <source>Wrote {file}.</source>
            <translation>{file} est écrit.</translation>
        </message>
        <message numerus="yes">
            <source>for %n submission</source>
            <comment>for %n submissions</comment>
            <translation>
                <numerusform>pour %n remise</numerusform>
                <numerusform>pour %n remises</numerusform>
            </translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>{before} becomes {mark} by {name}</source>
            <translation>{before} devient {mark} par {name}</translation>
        </message>
        <message>
            <source>{mark} by {name}</source>
            <translation>{mark} par {name}</translation>
        </message>
        <message>
            <source>“{comment}”</source>
            <translation>« {comment} »</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Cohort</source>
            <translation>Cohorte</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Name on the certificate</source>
            <translation>Nom sur le certificat</translation>
        </message>
        <message>
            <source>Names for {title}</source>
            <translation>Noms pour {title}</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Read your name as the certificate will show it. Correct it, or sign that it is right.</source>
            <translation>Lisez votre nom tel que le certificat le montrera. Corrigez-le, ou signez qu’il est juste.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
    </context>
    <context>
        <name>Printed</name>
        <message numerus="yes">
            <source>%n certificate is written as a PDF.</source>
            <comment>%n certificates are written as PDFs.</comment>
            <translation>
                <numerusform>%n certificat est écrit en PDF.</numerusform>
                <numerusform>%n certificats sont écrits en PDF.</numerusform>
            </translation>
        </message>
        <message>
            <source>All pages lie together in {file}; print that file.</source>
            <translation>Toutes les pages sont dans {file} ; imprimez ce fichier.</translation>
        </message>
        <message>
            <source>As issued</source>
            <translation>Comme délivré</translation>
        </message>
        <message>
            <source>Brings the pages together</source>
            <translation>Assemblage des pages</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Certificates that did not come out</source>
            <translation>Certificats qui ne sont pas sortis</translation>
        </message>
        <message>
            <source>Did all pages come out? Tick those that did not, and print again.</source>
            <translation>Toutes les pages sont-elles sorties ? Cochez celles qui manquent et réimprimez.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message numerus="yes">
            <source>Draws %n certificate</source>
            <comment>Draws %n certificates</comment>
            <translation>
                <numerusform>Tracé de %n certificat</numerusform>
                <numerusform>Tracé de %n certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Nothing is written before all is drawn.</source>
            <translation>Rien n’est écrit avant que tout soit tracé.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message numerus="yes">
            <source>Print %n again</source>
            <comment>Print %n again</comment>
            <translation>
                <numerusform>Imprimer %n à nouveau</numerusform>
                <numerusform>Imprimer %n à nouveau</numerusform>
            </translation>
        </message>
        <message>
            <source>Print as</source>
            <translation>Imprimer comme</translation>
        </message>
        <message>
            <source>The certificates lie in {folder}.</source>
            <translation>Les certificats sont dans {folder}.</translation>
        </message>
        <message>
            <source>This computer has no program that opens PDFs.</source>
            <translation>Cet ordinateur n’a pas de programme qui ouvre les PDF.</translation>
        </message>
        <message>
            <source>This computer shows no folders.</source>
            <translation>Cet ordinateur ne montre pas de dossiers.</translation>
        </message>
        <message>
            <source>{format}, side by side on A4</source>
            <translation>{format}, côte à côte sur A4</translation>
        </message>
        <message>
            <source>{format}, side by side on Letter</source>
            <translation>{format}, côte à côte sur Letter</translation>
        </message>
        <message>
            <source>{number} waits: {why}</source>
            <translation>{number} attend : {why}</translation>
        </message>
    </context>
    <context>
        <name>Programmes</name>
        <message numerus="yes">
            <source>%n achievement</source>
            <comment>%n achievements</comment>
            <translation>
                <numerusform>%n réussite</numerusform>
                <numerusform>%n réussites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can stand as marked.</source>
            <comment>%n can stand as marked.</comment>
            <translation>
                <numerusform>%n peut rester tel quel.</numerusform>
                <numerusform>%n peuvent rester tels quels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished portfolio needs another look.</source>
            <comment>%n finished portfolios need another look.</comment>
            <translation>
                <numerusform>%n portfolio fini demande un autre regard.</numerusform>
                <numerusform>%n portfolios finis demandent un autre regard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour</source>
            <comment>%n hours</comment>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is begun.</source>
            <comment>%n are begun.</comment>
            <translation>
                <numerusform>%n est commencé.</numerusform>
                <numerusform>%n sont commencés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is decided and stays.</source>
            <comment>%n are decided and stay.</comment>
            <translation>
                <numerusform>%n est décidé et reste.</numerusform>
                <numerusform>%n sont décidés et restent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month</source>
            <comment>%n months</comment>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rubric</source>
            <comment>%n rubrics</comment>
            <translation>
                <numerusform>%n grille</numerusform>
                <numerusform>%n grilles</numerusform>
            </translation>
        </message>
        <message>
            <source>60 %, 3/5 or 0.6</source>
            <translation>60 %, 3/5 ou 0.6</translation>
        </message>
        <message>
            <source>A file from Moodle, Canvas or CASE, or a .toml or .csv file; it can be dropped here.</source>
            <translation>Un fichier de Moodle, Canvas ou CASE, ou un fichier .toml ou .csv ; il peut être déposé ici.</translation>
        </message>
        <message>
            <source>Achieved from</source>
            <translation>Acquis à partir de</translation>
        </message>
        <message>
            <source>Achievement file</source>
            <translation>Fichier de réussite</translation>
        </message>
        <message>
            <source>Achievement from a file…</source>
            <translation>Réussite depuis un fichier…</translation>
        </message>
        <message>
            <source>Achievements</source>
            <translation>Réussites</translation>
        </message>
        <message>
            <source>Achievements (*.toml)</source>
            <translation>Réussites (*.toml)</translation>
        </message>
        <message>
            <source>Add a criterion</source>
            <translation>Ajouter un critère</translation>
        </message>
        <message>
            <source>Add a learning outcome</source>
            <translation>Ajouter un acquis d’apprentissage</translation>
        </message>
        <message>
            <source>Add a level</source>
            <translation>Ajouter un niveau</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>Add an alignment</source>
            <translation>Ajouter une correspondance</translation>
        </message>
        <message>
            <source>Add the language</source>
            <translation>Ajouter la langue</translation>
        </message>
        <message>
            <source>Address (https://…)</source>
            <translation>Adresse (https://…)</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Autre langue</translation>
        </message>
        <message>
            <source>As Moodle counts: between the lowest and the highest sum</source>
            <translation>Comme compte Moodle : entre la somme la plus basse et la plus haute</translation>
        </message>
        <message>
            <source>As it stands on paper, such as: KNQF 4 of 10 (EQF 3)</source>
            <translation>Tel que sur le papier, comme : KNQF 4 of 10 (EQF 3)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Retour au formulaire</translation>
        </message>
        <message>
            <source>Between name and title, such as: has demonstrated the competencies of</source>
            <translation>Entre nom et titre, comme : a démontré les compétences de</translation>
        </message>
        <message>
            <source>By name or tag, such as: {languages}</source>
            <translation>Par nom ou étiquette, comme : {languages}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a rubric…</source>
            <translation>Choisir une grille…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>Comparer les versions</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Comparer…</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>Crédits</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Critères</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Describe an achievement</source>
            <translation>Décrire une réussite</translation>
        </message>
        <message>
            <source>Describe one</source>
            <translation>En décrire une</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Distinction from</source>
            <translation>Distinction à partir de</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit the rubric</source>
            <translation>Modifier la grille</translation>
        </message>
        <message>
            <source>Every criterion must pass</source>
            <translation>Chaque critère doit être réussi</translation>
        </message>
        <message>
            <source>Every task must be achieved</source>
            <translation>Chaque tâche doit être acquise</translation>
        </message>
        <message>
            <source>Every task must be achieved.</source>
            <translation>Chaque tâche doit être acquise.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Référentiel</translation>
        </message>
        <message>
            <source>Frameworks that it aligns with</source>
            <translation>Référentiels auxquels elle correspond</translation>
        </message>
        <message>
            <source>Highest grade</source>
            <translation>Note maximale</translation>
        </message>
        <message>
            <source>How tasks come together</source>
            <translation>Comment les tâches se combinent</translation>
        </message>
        <message>
            <source>Import a rubric</source>
            <translation>Importer une grille</translation>
        </message>
        <message>
            <source>Import a rubric…</source>
            <translation>Importer une grille…</translation>
        </message>
        <message>
            <source>Import the rubric first, or drop its file here; then describe the achievement and its tasks. Portfolios can come in after that.</source>
            <translation>Importez d’abord la grille, ou déposez son fichier ici ; décrivez ensuite la réussite et ses tâches. Les portfolios peuvent arriver après.</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Émetteur</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>Évalué par</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language of the texts</source>
            <translation>Langue des textes</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Learning outcome</source>
            <translation>Acquis d’apprentissage</translation>
        </message>
        <message>
            <source>Learning outcomes</source>
            <translation>Acquis d’apprentissage</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Level (may be empty)</source>
            <translation>Niveau (facultatif)</translation>
        </message>
        <message>
            <source>Levels only, without points</source>
            <translation>Niveaux seuls, sans points</translation>
        </message>
        <message>
            <source>Make it the first</source>
            <translation>La mettre en premier</translation>
        </message>
        <message>
            <source>Make the next version</source>
            <translation>Faire la version suivante</translation>
        </message>
        <message>
            <source>Make {language} the first</source>
            <translation>Mettre {language} en premier</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Merit from</source>
            <translation>Mention à partir de</translation>
        </message>
        <message>
            <source>Move this criterion down</source>
            <translation>Descendre ce critère</translation>
        </message>
        <message>
            <source>Move this criterion up</source>
            <translation>Monter ce critère</translation>
        </message>
        <message>
            <source>Move this level up</source>
            <translation>Monter ce niveau</translation>
        </message>
        <message>
            <source>Name of the skill</source>
            <translation>Nom de la compétence</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>Version plus récente</translation>
        </message>
        <message>
            <source>Nobody's marks stand by it yet.</source>
            <translation>Aucune note ne la suit encore.</translation>
        </message>
        <message>
            <source>Nothing is different, so there is no new version to publish.</source>
            <translation>Rien n’est différent, il n’y a donc pas de nouvelle version à publier.</translation>
        </message>
        <message>
            <source>Nothing is published yet</source>
            <translation>Rien n’est encore publié</translation>
        </message>
        <message>
            <source>Of a file that does not say it itself.</source>
            <translation>D’un fichier qui ne le dit pas lui-même.</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>Version plus ancienne</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Publish version {number}</source>
            <translation>Publier la version {number}</translation>
        </message>
        <message>
            <source>Published: {names}.</source>
            <translation>Publié : {names}.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Enlever</translation>
        </message>
        <message>
            <source>Remove this alignment</source>
            <translation>Enlever cette correspondance</translation>
        </message>
        <message>
            <source>Remove this criterion</source>
            <translation>Enlever ce critère</translation>
        </message>
        <message>
            <source>Remove this learning outcome</source>
            <translation>Enlever cet acquis d’apprentissage</translation>
        </message>
        <message>
            <source>Remove this level</source>
            <translation>Enlever ce niveau</translation>
        </message>
        <message>
            <source>Remove this task</source>
            <translation>Enlever cette tâche</translation>
        </message>
        <message>
            <source>Remove {language}</source>
            <translation>Enlever {language}</translation>
        </message>
        <message>
            <source>Rubric file</source>
            <translation>Fichier de grille</translation>
        </message>
        <message>
            <source>Rubrics</source>
            <translation>Grilles</translation>
        </message>
        <message>
            <source>Rubrics (*.xml *.json *.toml *.csv)</source>
            <translation>Grilles (*.xml *.json *.toml *.csv)</translation>
        </message>
        <message>
            <source>See what changes</source>
            <translation>Voir ce qui change</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nom court</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Énoncé</translation>
        </message>
        <message>
            <source>Statement (may be empty)</source>
            <translation>Énoncé (facultatif)</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>The credential carries the marks</source>
            <translation>L’attestation porte les notes</translation>
        </message>
        <message>
            <source>The first language is the one that counts; the others are translations of it.</source>
            <translation>La première langue fait foi ; les autres en sont des traductions.</translation>
        </message>
        <message>
            <source>The same name makes the next version of the rubric that has it.</source>
            <translation>Le même nom fait la version suivante de la grille qui le porte.</translation>
        </message>
        <message>
            <source>The sum of the points</source>
            <translation>La somme des points</translation>
        </message>
        <message>
            <source>The sum of the points, of the highest grade</source>
            <translation>La somme des points, de la note maximale</translation>
        </message>
        <message>
            <source>The weighted mean of the criteria</source>
            <translation>La moyenne pondérée des critères</translation>
        </message>
        <message>
            <source>The weighted mean of the tasks</source>
            <translation>La moyenne pondérée des tâches</translation>
        </message>
        <message>
            <source>The weighted mean of the tasks: {bands}.</source>
            <translation>La moyenne pondérée des tâches : {bands}.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title of the rubric</source>
            <translation>Titre de la grille</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Up to {most} languages fit beside each other.</source>
            <translation>Jusqu’à {most} langues tiennent côte à côte.</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Utilisée par</translation>
        </message>
        <message>
            <source>Valid for</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>Valid for months</source>
            <translation>Valable, en mois</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Version {number} · {day}</source>
            <translation>Version {number} · {day}</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>What a learner must do to earn it.</source>
            <translation>Ce qu’un apprenant doit faire pour l’obtenir.</translation>
        </message>
        <message>
            <source>What files and lists call it; it stays the same for every version.</source>
            <translation>Ce que fichiers et listes l’appellent ; reste le même pour chaque version.</translation>
        </message>
        <message>
            <source>What is chosen</source>
            <translation>Ce qui est choisi</translation>
        </message>
        <message>
            <source>What is judged</source>
            <translation>Ce qui est évalué</translation>
        </message>
        <message>
            <source>What is published stays as it is; this makes the next version. Marks go on with it when their assessor says so.</source>
            <translation>Ce qui est publié reste tel quel ; ceci fait la version suivante. Les notes y passent quand leur évaluateur le dit.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Ce que cela veut dire</translation>
        </message>
        <message>
            <source>What the certificate says</source>
            <translation>Ce que dit le certificat</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge de travail</translation>
        </message>
        <message>
            <source>Workload in hours</source>
            <translation>Charge de travail en heures</translation>
        </message>
        <message>
            <source>achieved from {limit}</source>
            <translation>acquis à partir de {limit}</translation>
        </message>
        <message>
            <source>always applies</source>
            <translation>toujours applicable</translation>
        </message>
        <message>
            <source>describe an achievement</source>
            <translation>décrire une réussite</translation>
        </message>
        <message>
            <source>distinction from {limit}</source>
            <translation>distinction à partir de {limit}</translation>
        </message>
        <message>
            <source>edit a rubric</source>
            <translation>modifier une grille</translation>
        </message>
        <message>
            <source>import a rubric</source>
            <translation>importer une grille</translation>
        </message>
        <message>
            <source>may be empty</source>
            <translation>facultatif</translation>
        </message>
        <message>
            <source>may be not applicable</source>
            <translation>peut être sans objet</translation>
        </message>
        <message>
            <source>merit from {limit}</source>
            <translation>mention à partir de {limit}</translation>
        </message>
        <message>
            <source>must reach</source>
            <translation>doit atteindre</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sans fin</translation>
        </message>
        <message>
            <source>publish</source>
            <translation>publier</translation>
        </message>
        <message>
            <source>published just so already</source>
            <translation>déjà publiée ainsi</translation>
        </message>
        <message>
            <source>stand in the credential</source>
            <translation>figurent dans l’attestation</translation>
        </message>
        <message>
            <source>stay here</source>
            <translation>restent ici</translation>
        </message>
        <message>
            <source>the version that was used before</source>
            <translation>la version utilisée avant</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>poids {weight}</translation>
        </message>
        <message>
            <source>will be version {number}</source>
            <translation>sera la version {number}</translation>
        </message>
        <message>
            <source>{achievement} goes on with it as version {number}.</source>
            <translation>{achievement} continue avec elle comme version {number}.</translation>
        </message>
        <message>
            <source>{points} · {level}</source>
            <translation>{points} · {level}</translation>
        </message>
        <message>
            <source>{rubric}, version {number}</source>
            <translation>{rubric}, version {number}</translation>
        </message>
        <message>
            <source>{title} (from the file)</source>
            <translation>{title} (du fichier)</translation>
        </message>
        <message>
            <source>{title} (version {number})</source>
            <translation>{title} (version {number})</translation>
        </message>
        <message>
            <source>{title} is published as version {number}.</source>
            <translation>{title} est publié comme version {number}.</translation>
        </message>
        <message>
            <source>{title} was published just so already: it stays version {number}.</source>
            <translation>{title} a déjà été publié exactement ainsi : cela reste la version {number}.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute left</source>
            <comment>about %n minutes left</comment>
            <translation>
                <numerusform>environ %n minute restante</numerusform>
                <numerusform>environ %n minutes restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second left</source>
            <comment>about %n seconds left</comment>
            <translation>
                <numerusform>environ %n seconde restante</numerusform>
                <numerusform>environ %n secondes restantes</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n waits</source>
            <comment>%n wait</comment>
            <translation>
                <numerusform>%n attend</numerusform>
                <numerusform>%n attendent</numerusform>
            </translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Évaluer</translation>
        </message>
        <message>
            <source>Check a certificate</source>
            <translation>Contrôler un certificat</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Délivrer</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Apprenants</translation>
        </message>
        <message>
            <source>Lock, or switch to another person</source>
            <translation>Verrouiller, ou passer à une autre personne</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Reading only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Réceptionner</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>{person}: lock, or switch to another person</source>
            <translation>{person} : verrouiller, ou passer à une autre personne</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message numerus="yes">
            <source>%n cannot and is left as it is; it stands first.</source>
            <comment>%n cannot and are left as they are; they stand first.</comment>
            <translation>
                <numerusform>%n ne peut pas et reste tel quel ; il vient en premier.</numerusform>
                <numerusform>%n ne peuvent pas et restent tels quels ; ils viennent en premier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate</source>
            <comment>%n certificates</comment>
            <translation>
                <numerusform>%n certificat</numerusform>
                <numerusform>%n certificats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate is in the list.</source>
            <comment>%n certificates are in the list.</comment>
            <translation>
                <numerusform>%n certificat est dans la liste.</numerusform>
                <numerusform>%n certificats sont dans la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate is ready to print</source>
            <comment>%n certificates are ready to print</comment>
            <translation>
                <numerusform>%n certificat est prêt à imprimer</numerusform>
                <numerusform>%n certificats sont prêts à imprimer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <comment>%n chosen</comment>
            <translation>
                <numerusform>%n choisi</numerusform>
                <numerusform>%n choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file is written.</source>
            <comment>%n files are written.</comment>
            <translation>
                <numerusform>%n fichier est écrit.</numerusform>
                <numerusform>%n fichiers sont écrits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n handed over</source>
            <comment>%n handed over</comment>
            <translation>
                <numerusform>%n remis</numerusform>
                <numerusform>%n remis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new one is signed</source>
            <comment>%n new ones are signed</comment>
            <translation>
                <numerusform>%n nouveau est signé</numerusform>
                <numerusform>%n nouveaux sont signés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was left as it was.</source>
            <comment>%n were left as they were.</comment>
            <translation>
                <numerusform>%n est resté tel quel.</numerusform>
                <numerusform>%n sont restés tels quels.</numerusform>
            </translation>
        </message>
        <message>
            <source>A certificate names somebody.</source>
            <translation>Un certificat nomme quelqu’un.</translation>
        </message>
        <message>
            <source>A new one is signed and printed; {number} reads replaced from then on, and that stays so.</source>
            <translation>Un nouveau est signé et imprimé ; {number} se lit dès lors remplacé, et cela reste ainsi.</translation>
        </message>
        <message>
            <source>A picture that carries the credential, for profiles and e-mail.</source>
            <translation>Une image qui porte l’attestation, pour profils et e-mails.</translation>
        </message>
        <message>
            <source>A picture that carries the credential, sharp at any size, for web pages.</source>
            <translation>Une image qui porte l’attestation, nette à toute taille, pour pages web.</translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>Réussite</translation>
        </message>
        <message>
            <source>An appeal changed the decision</source>
            <translation>Un recours a changé la décision</translation>
        </message>
        <message>
            <source>As it will stand on the new certificate.</source>
            <translation>Tel qu’il figurera sur le nouveau certificat.</translation>
        </message>
        <message>
            <source>As the first time</source>
            <translation>Comme la première fois</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Attribué</translation>
        </message>
        <message>
            <source>Badge (PNG)…</source>
            <translation>Badge (PNG)…</translation>
        </message>
        <message>
            <source>Badge (SVG)…</source>
            <translation>Badge (SVG)…</translation>
        </message>
        <message>
            <source>Beside the name on paper</source>
            <translation>À côté du nom sur le papier</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Certificate, badge and credential, with a page that says what each is for.</source>
            <translation>Certificat, badge et attestation, avec une page qui dit à quoi sert chacun.</translation>
        </message>
        <message>
            <source>Certificate, facts and history</source>
            <translation>Certificat, faits et historique</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Certificates stand here as soon as they are signed under Issue.</source>
            <translation>Les certificats apparaissent ici dès qu’ils sont signés sous Délivrer.</translation>
        </message>
        <message>
            <source>Checkers see it when you publish, or with the next trust file.</source>
            <translation>Les contrôles le voient quand vous publiez, ou avec le prochain fichier de confiance.</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Cohorte</translation>
        </message>
        <message>
            <source>Consent…</source>
            <translation>Accord…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message numerus="yes">
            <source>Done: %n certificate.</source>
            <comment>Done: %n certificates.</comment>
            <translation>
                <numerusform>Fait : %n certificat.</numerusform>
                <numerusform>Fait : %n certificats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Draw %n</source>
            <comment>Draw %n</comment>
            <translation>
                <numerusform>Tracer %n</numerusform>
                <numerusform>Tracer %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Draws %n certificate again</source>
            <comment>Draws %n certificates again</comment>
            <translation>
                <numerusform>Nouveau tracé de %n certificat</numerusform>
                <numerusform>Nouveau tracé de %n certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>Each gives two files: the credential for a wallet (JSON), and the certificate (PDF).</source>
            <translation>Chacun donne deux fichiers : l’attestation pour un portefeuille (JSON) et le certificat (PDF).</translation>
        </message>
        <message>
            <source>Each says the same and can be checked.</source>
            <translation>Chacune dit la même chose et peut être contrôlée.</translation>
        </message>
        <message>
            <source>Empty: each to the learner.</source>
            <translation>Vide : chacun à l’apprenant.</translation>
        </message>
        <message>
            <source>Empty: today.</source>
            <translation>Vide : aujourd’hui.</translation>
        </message>
        <message>
            <source>Every cohort</source>
            <translation>Toutes les cohortes</translation>
        </message>
        <message>
            <source>Every programme</source>
            <translation>Tous les programmes</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <source>Everything that is found now, one row each: a table (.csv) for spreadsheets, or .json.</source>
            <translation>Tout ce qui est trouvé maintenant, une ligne chacun : un tableau (.csv) pour tableurs, ou .json.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>Exporter la liste…</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Exporter la liste</translation>
        </message>
        <message>
            <source>Export the trust file</source>
            <translation>Exporter le fichier de confiance</translation>
        </message>
        <message>
            <source>Export trust file…</source>
            <translation>Exporter le fichier de confiance…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Fingerprint words</source>
            <translation>Mots de l’empreinte</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>For programs that want a JWT. It is signed now with your issuing rights.</source>
            <translation>Pour les programmes qui veulent un JWT. Il est signé maintenant avec vos droits d’émission.</translation>
        </message>
        <message>
            <source>For the learner (ZIP)…</source>
            <translation>Apprenant (ZIP)…</translation>
        </message>
        <message>
            <source>Go to Issue</source>
            <translation>Aller à Délivrer</translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n certificate</source>
            <comment>Hand over %n certificates</comment>
            <translation>
                <numerusform>Remettre %n certificat</numerusform>
                <numerusform>Remettre %n certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand over the certificate of {name}</source>
            <translation>Remettre le certificat de {name}</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Remettre…</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Handed over…</source>
            <translation>Remis…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>It says whom to trust and which certificates were withdrawn or replaced, up to this minute.</source>
            <translation>Il dit à qui se fier et quels certificats ont été retirés ou remplacés, jusqu’à cette minute.</translation>
        </message>
        <message>
            <source>It stays in the register; checkers do not see it.</source>
            <translation>Cela reste dans le registre ; les contrôles ne le voient pas.</translation>
        </message>
        <message>
            <source>It stays in the register; it is not printed and not in the trust file.</source>
            <translation>Cela reste dans le registre ; ce n’est ni imprimé ni dans le fichier de confiance.</translation>
        </message>
        <message>
            <source>It was handed over to {who} on {day}. Say why that is not so; prints are no copies then.</source>
            <translation>Il a été remis à {who} le {day}. Dites pourquoi ce n’est pas le cas ; les impressions ne sont alors pas des copies.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Learner number</source>
            <translation>Numéro d’apprenant</translation>
        </message>
        <message>
            <source>Left: handed over {day}</source>
            <translation>Laissé : remis le {day}</translation>
        </message>
        <message>
            <source>Left: {state}</source>
            <translation>Laissé : {state}</translation>
        </message>
        <message>
            <source>Let the learner read the name first.</source>
            <translation>Faites d’abord lire le nom à l’apprenant.</translation>
        </message>
        <message>
            <source>Marked as a copy</source>
            <translation>Marqué comme copie</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name check</source>
            <translation>Contrôle du nom</translation>
        </message>
        <message>
            <source>Name, number, certificate number, programme or date</source>
            <translation>Nom, numéro, numéro de certificat, programme ou date</translation>
        </message>
        <message>
            <source>New ones are signed and printed; the old ones read replaced, and stay so.</source>
            <translation>De nouveaux sont signés et imprimés ; les anciens se lisent remplacés, et le restent.</translation>
        </message>
        <message>
            <source>No certificate is chosen</source>
            <translation>Aucun certificat choisi</translation>
        </message>
        <message>
            <source>No certificate is like that.</source>
            <translation>Aucun certificat n’est ainsi.</translation>
        </message>
        <message>
            <source>None here</source>
            <translation>Aucun ici</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>Pas encore en vigueur</translation>
        </message>
        <message>
            <source>Nothing else was changed.</source>
            <translation>Rien d’autre n’a été modifié.</translation>
        </message>
        <message>
            <source>Nothing is issued yet</source>
            <translation>Rien n’est encore délivré</translation>
        </message>
        <message>
            <source>Nothing is written before the end.</source>
            <translation>Rien n’est écrit avant la fin.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Quel jour</translation>
        </message>
        <message>
            <source>One reason for all of them; it stays in the register.</source>
            <translation>Une raison pour tous ; elle reste dans le registre.</translation>
        </message>
        <message>
            <source>Other certificates</source>
            <translation>Autres certificats</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Autres formes</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message numerus="yes">
            <source>Print %n certificate again</source>
            <comment>Print %n certificates again</comment>
            <translation>
                <numerusform>Réimprimer %n certificat</numerusform>
                <numerusform>Réimprimer %n certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Réimprimer</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Read them to each other by telephone: both must have the same.</source>
            <translation>Lisez-les-vous par téléphone : les deux doivent avoir les mêmes.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Reason, or how it was agreed</source>
            <translation>Raison, ou comment l’accord a été donné</translation>
        </message>
        <message>
            <source>Record the consent</source>
            <translation>Enregistrer le consentement</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>Rétablir</translation>
        </message>
        <message numerus="yes">
            <source>Reinstate %n</source>
            <comment>Reinstate %n</comment>
            <translation>
                <numerusform>Rétablir %n</numerusform>
                <numerusform>Rétablir %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reinstate %n certificate</source>
            <comment>Reinstate %n certificates</comment>
            <translation>
                <numerusform>Rétablir %n certificat</numerusform>
                <numerusform>Rétablir %n certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>Reinstate the certificate of {name}</source>
            <translation>Rétablir le certificat de {name}</translation>
        </message>
        <message>
            <source>Reinstate…</source>
            <translation>Rétablir…</translation>
        </message>
        <message numerus="yes">
            <source>Replace %n</source>
            <comment>Replace %n</comment>
            <translation>
                <numerusform>Remplacer %n</numerusform>
                <numerusform>Remplacer %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replace %n certificate</source>
            <comment>Replace %n certificates</comment>
            <translation>
                <numerusform>Remplacer %n certificat</numerusform>
                <numerusform>Remplacer %n certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace the certificate of {name}</source>
            <translation>Remplacer le certificat de {name}</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <source>Save files…</source>
            <translation>Fichiers…</translation>
        </message>
        <message numerus="yes">
            <source>Save the files of %n certificate</source>
            <comment>Save the files of %n certificates</comment>
            <translation>
                <numerusform>Enregistrer les fichiers de %n certificat</numerusform>
                <numerusform>Enregistrer les fichiers de %n certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>Say where.</source>
            <translation>Dites où.</translation>
        </message>
        <message>
            <source>Say who received it.</source>
            <translation>Dites qui l’a reçu.</translation>
        </message>
        <message>
            <source>Say why it is withdrawn.</source>
            <translation>Dites pourquoi il est retiré.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Dites pourquoi.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Sign the new one</source>
            <translation>Signer le nouveau</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>Signed from</source>
            <translation>Signé du</translation>
        </message>
        <message>
            <source>Signed text (JWT)…</source>
            <translation>Signé (JWT)…</translation>
        </message>
        <message>
            <source>Signed until</source>
            <translation>Signé jusqu’au</translation>
        </message>
        <message>
            <source>Signs the new certificate</source>
            <translation>Signature du nouveau certificat</translation>
        </message>
        <message>
            <source>Something else on it was wrong</source>
            <translation>Autre chose était faux dessus</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stopped: the rest is as it was.</source>
            <translation>Arrêté : le reste est comme avant.</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Suspendre</translation>
        </message>
        <message numerus="yes">
            <source>Suspend %n</source>
            <comment>Suspend %n</comment>
            <translation>
                <numerusform>Suspendre %n</numerusform>
                <numerusform>Suspendre %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Suspend %n certificate</source>
            <comment>Suspend %n certificates</comment>
            <translation>
                <numerusform>Suspendre %n certificat</numerusform>
                <numerusform>Suspendre %n certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend the certificate of {name}</source>
            <translation>Suspendre le certificat de {name}</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>Suspend…</source>
            <translation>Suspendre…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Take back that {number} was handed over</source>
            <translation>Reprendre la remise de {number}</translation>
        </message>
        <message>
            <source>Take the consent back</source>
            <translation>Reprendre le consentement</translation>
        </message>
        <message>
            <source>The file is written.</source>
            <translation>Le fichier est écrit.</translation>
        </message>
        <message>
            <source>The learner has read this name, letter by letter</source>
            <translation>L’apprenant a lu ce nom, lettre par lettre</translation>
        </message>
        <message>
            <source>The name was wrong or has changed</source>
            <translation>Le nom était faux ou a changé</translation>
        </message>
        <message>
            <source>The new certificate is signed</source>
            <translation>Le nouveau certificat est signé</translation>
        </message>
        <message>
            <source>The next publishing removes the credential. Copies of others are theirs.</source>
            <translation>La prochaine publication enlève l’attestation. Les copies d’autrui leur appartiennent.</translation>
        </message>
        <message>
            <source>The next publishing shows the credential at an address with its number; it holds no name.</source>
            <translation>La prochaine publication montre l’attestation à une adresse avec son numéro ; elle ne contient pas de nom.</translation>
        </message>
        <message>
            <source>The paper is lost or damaged</source>
            <translation>Le papier est perdu ou abîmé</translation>
        </message>
        <message>
            <source>The trust file is written</source>
            <translation>Le fichier de confiance est écrit</translation>
        </message>
        <message>
            <source>They read withdrawn for everybody who gets the trust file from now on. This cannot be undone.</source>
            <translation>Ils se lisent retirés pour quiconque reçoit le fichier de confiance à partir de maintenant. C’est sans retour.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>What happens to each</source>
            <translation>Ce qui se passe pour chacun</translation>
        </message>
        <message>
            <source>What is done stays done; the rest is left as it is.</source>
            <translation>Ce qui est fait le reste ; le reste demeure tel quel.</translation>
        </message>
        <message>
            <source>What is signed is kept.</source>
            <translation>Ce qui est signé est gardé.</translation>
        </message>
        <message>
            <source>What is written is kept.</source>
            <translation>Ce qui est écrit est gardé.</translation>
        </message>
        <message>
            <source>Who received it</source>
            <translation>Qui l’a reçu</translation>
        </message>
        <message>
            <source>Who received them</source>
            <translation>Qui les a reçus</translation>
        </message>
        <message>
            <source>Whoever checks certificates sees it with the next trust file: export it now.</source>
            <translation>Qui contrôle des certificats le voit avec le prochain fichier de confiance : exportez-le maintenant.</translation>
        </message>
        <message>
            <source>Why it is replaced</source>
            <translation>Pourquoi il est remplacé</translation>
        </message>
        <message>
            <source>Why it is withdrawn</source>
            <translation>Pourquoi il est retiré</translation>
        </message>
        <message>
            <source>Why they are replaced</source>
            <translation>Pourquoi ils sont remplacés</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n</source>
            <comment>Withdraw %n</comment>
            <translation>
                <numerusform>Retirer %n</numerusform>
                <numerusform>Retirer %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n certificate</source>
            <comment>Withdraw %n certificates</comment>
            <translation>
                <numerusform>Retirer %n certificat</numerusform>
                <numerusform>Retirer %n certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdraw the certificate of {name}</source>
            <translation>Retirer le certificat de {name}</translation>
        </message>
        <message>
            <source>Withdraw {number}</source>
            <translation>Retirer {number}</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message numerus="yes">
            <source>Write %n</source>
            <comment>Write %n</comment>
            <translation>
                <numerusform>Écrire %n</numerusform>
                <numerusform>Écrire %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writes %n certificate</source>
            <comment>Writes %n certificates</comment>
            <translation>
                <numerusform>Écriture de %n certificat</numerusform>
                <numerusform>Écriture de %n certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>Writes the file</source>
            <translation>Écriture du fichier</translation>
        </message>
        <message>
            <source>Writes the list</source>
            <translation>Écriture de la liste</translation>
        </message>
        <message>
            <source>You sign that it was handed over. What is printed from then on says COPY.</source>
            <translation>Vous signez qu’il a été remis. Ce qui est imprimé ensuite porte COPY.</translation>
        </message>
        <message>
            <source>You sign that they were handed over. Later prints say COPY.</source>
            <translation>Vous signez qu’ils ont été remis. Les impressions suivantes portent COPY.</translation>
        </message>
        <message>
            <source>find</source>
            <translation>chercher</translation>
        </message>
        <message>
            <source>hand over</source>
            <translation>remettre</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sans fin</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>aperçu</translation>
        </message>
        <message>
            <source>print again</source>
            <translation>réimprimer</translation>
        </message>
        <message>
            <source>replace</source>
            <translation>remplacer</translation>
        </message>
        <message>
            <source>replaced by {number}</source>
            <translation>remplacé par {number}</translation>
        </message>
        <message>
            <source>save files</source>
            <translation>enregistrer les fichiers</translation>
        </message>
        <message>
            <source>suspend or reinstate</source>
            <translation>suspendre ou rétablir</translation>
        </message>
        <message>
            <source>takes the place of {number}</source>
            <translation>prend la place de {number}</translation>
        </message>
        <message>
            <source>withdraw</source>
            <translation>retirer</translation>
        </message>
        <message>
            <source>{day} to {who}, by {name}</source>
            <translation>{day} à {who}, par {name}</translation>
        </message>
        <message>
            <source>{day}: decided by {name}</source>
            <translation>{day} : décidé par {name}</translation>
        </message>
        <message>
            <source>{day}: handed over to {who} by {name}</source>
            <translation>{day} : remis à {who} par {name}</translation>
        </message>
        <message>
            <source>{day}: handing over taken back by {name}. {why}</source>
            <translation>{day} : remise reprise par {name}. {why}</translation>
        </message>
        <message>
            <source>{day}: reinstated by {name}. {why}</source>
            <translation>{day} : rétabli par {name}. {why}</translation>
        </message>
        <message>
            <source>{day}: replaced by {name}. {why}</source>
            <translation>{day} : remplacé par {name}. {why}</translation>
        </message>
        <message>
            <source>{day}: signed by {name}</source>
            <translation>{day} : signé par {name}</translation>
        </message>
        <message>
            <source>{day}: suspended by {name}. {why}</source>
            <translation>{day} : suspendu par {name}. {why}</translation>
        </message>
        <message>
            <source>{day}: verified by {name}</source>
            <translation>{day} : vérifié par {name}</translation>
        </message>
        <message>
            <source>{day}: withdrawn by {name}. {why}</source>
            <translation>{day} : retiré par {name}. {why}</translation>
        </message>
        <message>
            <source>{field}: a day as 2026-01-31</source>
            <translation>{field} : un jour comme 2026-01-31</translation>
        </message>
        <message>
            <source>{file}, number {number}, good until {day}. Hand it to whoever checks certificates.</source>
            <translation>{file}, numéro {number}, valable jusqu’au {day}. Remettez-le à qui contrôle des certificats.</translation>
        </message>
        <message>
            <source>{name} agrees no more</source>
            <translation>{name} n’est plus d’accord</translation>
        </message>
        <message>
            <source>{name} agrees to publishing</source>
            <translation>{name} accepte la publication</translation>
        </message>
        <message>
            <source>{number} counts as not handed over.</source>
            <translation>{number} compte comme non remis.</translation>
        </message>
        <message>
            <source>{number} is handed over.</source>
            <translation>{number} est remis.</translation>
        </message>
        <message>
            <source>{number} is withdrawn.</source>
            <translation>{number} est retiré.</translation>
        </message>
        <message>
            <source>{number} reads in force again for everybody who checks it.</source>
            <translation>{number} se lit de nouveau en vigueur pour quiconque le contrôle.</translation>
        </message>
        <message>
            <source>{number} reads suspended for everybody who checks it, until you reinstate or withdraw it.</source>
            <translation>{number} se lit suspendu pour quiconque le contrôle, jusqu’à ce que vous le rétablissiez ou le retiriez.</translation>
        </message>
        <message>
            <source>{number} will read withdrawn for everybody who gets the trust file from now on. This cannot be undone: the learner can only be given a new one.</source>
            <translation>{number} se lira retiré pour quiconque reçoit le fichier de confiance à partir de maintenant. C’est sans retour : on ne peut que donner un nouveau certificat à l’apprenant.</translation>
        </message>
        <message>
            <source>{number}: recorded.</source>
            <translation>{number} : enregistré.</translation>
        </message>
        <message>
            <source>{number}: {why}</source>
            <translation>{number} : {why}</translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message numerus="yes">
            <source>%n as it was</source>
            <comment>%n as they were</comment>
            <translation>
                <numerusform>%n inchangé</numerusform>
                <numerusform>%n inchangés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <comment>%n changed</comment>
            <translation>
                <numerusform>%n modifié</numerusform>
                <numerusform>%n modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is added</source>
            <comment>%n are added</comment>
            <translation>
                <numerusform>%n est ajouté</numerusform>
                <numerusform>%n sont ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is changed</source>
            <comment>%n are changed</comment>
            <translation>
                <numerusform>%n est modifié</numerusform>
                <numerusform>%n sont modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner added</source>
            <comment>%n learners added</comment>
            <translation>
                <numerusform>%n apprenant ajouté</numerusform>
                <numerusform>%n apprenants ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line is left out</source>
            <comment>%n lines are left out</comment>
            <translation>
                <numerusform>%n ligne est laissée de côté</numerusform>
                <numerusform>%n lignes sont laissées de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stays as it stands</source>
            <comment>%n stay as they stand</comment>
            <translation>
                <numerusform>%n reste telle quelle</numerusform>
                <numerusform>%n restent telles quelles</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>As it stands</source>
            <translation>Telle quelle</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Columns that are not used: {names}.</source>
            <translation>Colonnes non utilisées : {names}.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Retenu</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Look here</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Nobody was removed.</source>
            <translation>Personne n’a été enlevé.</translation>
        </message>
        <message>
            <source>Nothing would change: everybody stands as the roster says.</source>
            <translation>Rien ne changerait : chacun est comme la liste le dit.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Read as {name}.</source>
            <translation>Lu comme {name}.</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Réceptionner</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n learner</source>
            <comment>Take in %n learners</comment>
            <translation>
                <numerusform>Réceptionner %n apprenant</numerusform>
                <numerusform>Réceptionner %n apprenants</numerusform>
            </translation>
        </message>
        <message>
            <source>The encoding was guessed: {name}. If names look wrong, choose another.</source>
            <translation>L’encodage a été deviné : {name}. Si des noms semblent faux, choisissez-en un autre.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>What the roster does</source>
            <translation>Ce que fait la liste</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>date de naissance</translation>
        </message>
        <message>
            <source>cohort</source>
            <translation>cohorte</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>national ID</source>
            <translation>identité nationale</translation>
        </message>
        <message>
            <source>number</source>
            <translation>numéro</translation>
        </message>
        <message>
            <source>{field}: {after}</source>
            <translation>{field} : {after}</translation>
        </message>
        <message>
            <source>{field}: {before} becomes {after}</source>
            <translation>{field} : {before} devient {after}</translation>
        </message>
    </context>
    <context>
        <name>Rubric</name>
        <message numerus="yes">
            <source>%n mark must be given anew</source>
            <comment>%n marks must be given anew</comment>
            <translation>
                <numerusform>%n note est à donner à nouveau</numerusform>
                <numerusform>%n notes sont à donner à nouveau</numerusform>
            </translation>
        </message>
        <message>
            <source>A criterion was added</source>
            <translation>Un critère a été ajouté</translation>
        </message>
        <message>
            <source>A level was added, the maximum is the same</source>
            <translation>Un niveau a été ajouté, le maximum est le même</translation>
        </message>
        <message>
            <source>A level was removed</source>
            <translation>Un niveau a été enlevé</translation>
        </message>
        <message>
            <source>Grade {grade}</source>
            <translation>Degré {grade}</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Rien n’a changé</translation>
        </message>
        <message>
            <source>Nothing that was given changed</source>
            <translation>Rien de ce qui a été donné n’a changé</translation>
        </message>
        <message>
            <source>Points changed, or a criterion was removed</source>
            <translation>Des points ont changé, ou un critère a été enlevé</translation>
        </message>
        <message>
            <source>Texts or order changed</source>
            <translation>Des textes ou l’ordre ont changé</translation>
        </message>
        <message>
            <source>counts otherwise</source>
            <translation>compte autrement</translation>
        </message>
        <message>
            <source>new criterion</source>
            <translation>nouveau critère</translation>
        </message>
        <message>
            <source>new level</source>
            <translation>nouveau niveau</translation>
        </message>
        <message>
            <source>other level to reach</source>
            <translation>autre niveau à atteindre</translation>
        </message>
        <message>
            <source>other maximum</source>
            <translation>autre maximum</translation>
        </message>
        <message>
            <source>other order</source>
            <translation>autre ordre</translation>
        </message>
        <message>
            <source>other points</source>
            <translation>autres points</translation>
        </message>
        <message>
            <source>other rule for not applicable</source>
            <translation>autre règle pour sans objet</translation>
        </message>
        <message>
            <source>other weight</source>
            <translation>autre poids</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>enlevé</translation>
        </message>
        <message>
            <source>the points are counted otherwise</source>
            <translation>les points sont comptés autrement</translation>
        </message>
        <message>
            <source>the title is worded anew</source>
            <translation>le titre est reformulé</translation>
        </message>
        <message>
            <source>worded anew</source>
            <translation>reformulé</translation>
        </message>
        <message>
            <source>{criterion}: a level was added beside the one given</source>
            <translation>{criterion} : un niveau a été ajouté à côté de celui donné</translation>
        </message>
        <message>
            <source>{criterion}: another level must be reached</source>
            <translation>{criterion} : un autre niveau doit être atteint</translation>
        </message>
        <message>
            <source>{criterion}: cannot be not applicable any more</source>
            <translation>{criterion} : ne peut plus être sans objet</translation>
        </message>
        <message>
            <source>{criterion}: is gone, so the total changes</source>
            <translation>{criterion} : a disparu, le total change donc</translation>
        </message>
        <message>
            <source>{criterion}: is new and has no mark yet</source>
            <translation>{criterion} : est nouveau et n’a pas encore de note</translation>
        </message>
        <message>
            <source>{criterion}: its maximum changed</source>
            <translation>{criterion} : son maximum a changé</translation>
        </message>
        <message>
            <source>{criterion}: its weight changed</source>
            <translation>{criterion} : son poids a changé</translation>
        </message>
        <message>
            <source>{criterion}: the level given has other points</source>
            <translation>{criterion} : le niveau donné a d’autres points</translation>
        </message>
        <message>
            <source>{criterion}: the level given is gone</source>
            <translation>{criterion} : le niveau donné a disparu</translation>
        </message>
        <message>
            <source>{criterion}: worded anew</source>
            <translation>{criterion} : reformulé</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>! Tables differ from the journal</source>
            <translation>! Des tables diffèrent du journal</translation>
        </message>
        <message>
            <source>! The journal is not whole</source>
            <translation>! Le journal n’est pas entier</translation>
        </message>
        <message numerus="yes">
            <source>%n entry</source>
            <comment>%n entries</comment>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n evidence file is in it.</source>
            <comment>%n evidence files are in it.</comment>
            <translation>
                <numerusform>%n fichier de preuve s’y trouve.</numerusform>
                <numerusform>%n fichiers de preuve s’y trouvent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file is removed.</source>
            <comment>%n files are removed.</comment>
            <translation>
                <numerusform>%n fichier est enlevé.</numerusform>
                <numerusform>%n fichiers sont enlevés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file is written.</source>
            <comment>%n files are written.</comment>
            <translation>
                <numerusform>%n fichier est écrit.</numerusform>
                <numerusform>%n fichiers sont écrits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file was right already.</source>
            <comment>%n files were right already.</comment>
            <translation>
                <numerusform>%n fichier était déjà juste.</numerusform>
                <numerusform>%n fichiers étaient déjà justes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file would be removed.</source>
            <comment>%n files would be removed.</comment>
            <translation>
                <numerusform>%n fichier serait enlevé.</numerusform>
                <numerusform>%n fichiers seraient enlevés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file would be written.</source>
            <comment>%n files would be written.</comment>
            <translation>
                <numerusform>%n fichier serait écrit.</numerusform>
                <numerusform>%n fichiers seraient écrits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fork, all of it kept.</source>
            <comment>%n forks, all of them kept.</comment>
            <translation>
                <numerusform>%n bifurcation, tout est gardé.</numerusform>
                <numerusform>%n bifurcations, tout est gardé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key was given to {person}.</source>
            <comment>%n keys were given to {person}.</comment>
            <translation>
                <numerusform>%n clé a été donnée à {person}.</numerusform>
                <numerusform>%n clés ont été données à {person}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute</source>
            <comment>%n minutes</comment>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is new.</source>
            <comment>%n of them are new.</comment>
            <translation>
                <numerusform>%n d’entre eux est nouveau.</numerusform>
                <numerusform>%n d’entre eux sont nouveaux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signature</source>
            <comment>%n signatures</comment>
            <translation>
                <numerusform>%n signature</numerusform>
                <numerusform>%n signatures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signed head</source>
            <comment>%n signed heads</comment>
            <translation>
                <numerusform>%n tête signée</numerusform>
                <numerusform>%n têtes signées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waits for the root.</source>
            <comment>%n wait for the root.</comment>
            <translation>
                <numerusform>%n attend la racine.</numerusform>
                <numerusform>%n attendent la racine.</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup is restored to a new folder: lock with Ctrl+L, choose “Another workspace…”, then “Restore a backup”. This workspace stays as it is.</source>
            <translation>Une sauvegarde se restaure dans un nouveau dossier : verrouillez avec Ctrl+L, choisissez « Autre espace de travail… », puis « Restaurer une sauvegarde ». Cet espace de travail reste tel quel.</translation>
        </message>
        <message>
            <source>A change is a new version: certificates that were issued keep theirs.</source>
            <translation>Un changement est une nouvelle version : les certificats délivrés gardent la leur.</translation>
        </message>
        <message>
            <source>A folder of its own, never the workspace: what lies there is open to everybody.</source>
            <translation>Un dossier à part, jamais l’espace de travail : ce qui s’y trouve est ouvert à tous.</translation>
        </message>
        <message>
            <source>A new file on the stick that goes back.</source>
            <translation>Un nouveau fichier sur la clé USB qui repart.</translation>
        </message>
        <message>
            <source>A new key takes the place of {key}.</source>
            <translation>Une nouvelle clé prend la place de {key}.</translation>
        </message>
        <message>
            <source>A second workstation joins with it: “Join a space” at its first start. The passphrase travels apart.</source>
            <translation>Un second poste rejoint avec lui : « Rejoindre un espace » à son premier démarrage. La phrase secrète voyage à part.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Add the issuer</source>
            <translation>Ajouter l’émetteur</translation>
        </message>
        <message>
            <source>Add the person</source>
            <translation>Ajouter la personne</translation>
        </message>
        <message>
            <source>Added {name}.</source>
            <translation>{name} est ajouté.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>All is well in the folder.</source>
            <translation>Tout va bien dans le dossier.</translation>
        </message>
        <message>
            <source>All tables are made anew from the journal and compared, row for row.</source>
            <translation>Toutes les tables sont refaites depuis le journal et comparées ligne à ligne.</translation>
        </message>
        <message>
            <source>Another issuer</source>
            <translation>Un autre émetteur</translation>
        </message>
        <message>
            <source>Answer of the root</source>
            <translation>Réponse de la racine</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Asked by {person}, {when} UTC</source>
            <translation>Demandé par {person}, {when} UTC</translation>
        </message>
        <message>
            <source>At least 8 characters; it is kept nowhere.</source>
            <translation>Au moins 8 caractères ; elle n’est conservée nulle part.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Sauvegarde en cours</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Backups of keys.db and older copies still open with the old one.</source>
            <translation>Les sauvegardes de keys.db et anciennes copies s’ouvrent encore avec l’ancienne.</translation>
        </message>
        <message>
            <source>Best on another stick: the backup and the keys together are the whole workspace.</source>
            <translation>De préférence sur une autre clé USB : la sauvegarde et les clés ensemble sont tout l’espace de travail.</translation>
        </message>
        <message>
            <source>Bring in an answer…</source>
            <translation>Apporter une réponse…</translation>
        </message>
        <message>
            <source>Certificate numbers are published</source>
            <translation>Les numéros de certificats sont publiés</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Certificates from after that day in the register are ours</source>
            <translation>Les certificats d’après ce jour dans le registre sont les nôtres</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation>Changer ma phrase secrète</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase secrète</translation>
        </message>
        <message>
            <source>Check the folder</source>
            <translation>Contrôler le dossier</translation>
        </message>
        <message>
            <source>Checkers show it.</source>
            <translation>Les contrôles le montrent.</translation>
        </message>
        <message>
            <source>Checking the folder</source>
            <translation>Contrôle du dossier</translation>
        </message>
        <message>
            <source>Compare the words first: anybody can write a request.</source>
            <translation>Comparez d’abord les mots : n’importe qui peut écrire une demande.</translation>
        </message>
        <message>
            <source>Compare these words at the root's machine: {words}</source>
            <translation>Comparez ces mots sur la machine de la racine : {words}</translation>
        </message>
        <message>
            <source>Copies of it from before still open with the old one.</source>
            <translation>Ses copies d’avant s’ouvrent encore avec l’ancienne.</translation>
        </message>
        <message>
            <source>Copy of the keys (may be empty)</source>
            <translation>Copie des clés (facultatif)</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Do without it…</source>
            <translation>S’en passer…</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Employers and other centres check your certificates with it: your issuers, their keys, and what was withdrawn. Hand it out again after each withdrawal.</source>
            <translation>Employeurs et autres centres contrôlent vos certificats avec lui : vos émetteurs, leurs clés et ce qui a été retiré. Diffusez-le à nouveau après chaque retrait.</translation>
        </message>
        <message>
            <source>End it…</source>
            <translation>La terminer…</translation>
        </message>
        <message>
            <source>End the key</source>
            <translation>Terminer la clé</translation>
        </message>
        <message>
            <source>Every entry's form, order and signature, from the root key down.</source>
            <translation>La forme, l’ordre et la signature de chaque entrée, depuis la clé racine.</translation>
        </message>
        <message>
            <source>Every key is looked after</source>
            <translation>Chaque clé est bien gardée</translation>
        </message>
        <message>
            <source>Evidence that is damaged or missing here: {names}</source>
            <translation>Preuves abîmées ou manquantes ici : {names}</translation>
        </message>
        <message>
            <source>Fingerprint words of the root</source>
            <translation>Mots de l’empreinte de la racine</translation>
        </message>
        <message>
            <source>Fingerprint words to compare by telephone: {words}</source>
            <translation>Mots de l’empreinte à comparer par téléphone : {words}</translation>
        </message>
        <message>
            <source>Fingerprint words, to be compared by telephone</source>
            <translation>Mots de l’empreinte, à comparer par téléphone</translation>
        </message>
        <message>
            <source>Fingerprint words: {words}</source>
            <translation>Mots de l’empreinte : {words}</translation>
        </message>
        <message>
            <source>Folder for the backup</source>
            <translation>Dossier de la sauvegarde</translation>
        </message>
        <message>
            <source>Folder that is served</source>
            <translation>Dossier servi</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>From a workstation that this root knows</source>
            <translation>D’un poste que cette racine connaît</translation>
        </message>
        <message>
            <source>Give copies</source>
            <translation>Donner des copies</translation>
        </message>
        <message>
            <source>Gives copies of the issuing, status and root keys that you hold.</source>
            <translation>Donne des copies des clés d’émission, d’états et racine que vous détenez.</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Hand the trust file out again, so that checkers know it.</source>
            <translation>Diffusez à nouveau le fichier de confiance, pour que les contrôles le connaissent.</translation>
        </message>
        <message>
            <source>Holds from the next start on.</source>
            <translation>Vaut au prochain démarrage.</translation>
        </message>
        <message>
            <source>I copied it to another disk…</source>
            <translation>Je l’ai copié sur un autre disque…</translation>
        </message>
        <message>
            <source>I wrote it down</source>
            <translation>Je l’ai noté</translation>
        </message>
        <message>
            <source>Identifiers: {names}</source>
            <translation>Identifiants : {names}</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Émetteur</translation>
        </message>
        <message>
            <source>It gets keys of its own, and you a recovery file with a code that is shown once.</source>
            <translation>Il reçoit ses propres clés, et vous un fichier de récupération avec un code montré une fois.</translation>
        </message>
        <message>
            <source>It is lost: nobody can sign with it any more</source>
            <translation>Elle est perdue : personne ne peut plus signer avec</translation>
        </message>
        <message>
            <source>It lies on the keys' own disk: copy it to a stick, then record that.</source>
            <translation>Il est sur le disque des clés : copiez-le sur une clé USB, puis enregistrez-le.</translation>
        </message>
        <message>
            <source>It lies on this computer's own disk, so one loss would take both.</source>
            <translation>Elle est sur le disque même de cet ordinateur : une seule perte emporterait les deux.</translation>
        </message>
        <message>
            <source>It waits for the root's signature.</source>
            <translation>Elle attend la signature de la racine.</translation>
        </message>
        <message>
            <source>It waits for the root's signature; until then the one before goes on.</source>
            <translation>Elle attend la signature de la racine ; d’ici là, la précédente continue.</translation>
        </message>
        <message>
            <source>Its domain (may be empty)</source>
            <translation>Son domaine (facultatif)</translation>
        </message>
        <message>
            <source>Its verify address (may be empty)</source>
            <translation>Son adresse de vérification (facultative)</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>Fichiers JSON (*.json)</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Keep this folder as it is, and open the latest backup elsewhere.</source>
            <translation>Gardez ce dossier tel quel et ouvrez ailleurs la dernière sauvegarde.</translation>
        </message>
        <message>
            <source>Kept offline</source>
            <translation>Gardée hors ligne</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Keys and recovery</source>
            <translation>Clés et récupération</translation>
        </message>
        <message>
            <source>Keys could be lost: nothing can be signed with them yet</source>
            <translation>Des clés pourraient être perdues : rien ne peut encore être signé avec elles</translation>
        </message>
        <message>
            <source>Keys of the organisation</source>
            <translation>Clés de l’organisation</translation>
        </message>
        <message>
            <source>Keys that sign</source>
            <translation>Clés qui signent</translation>
        </message>
        <message>
            <source>Keys that you hold</source>
            <translation>Clés que vous détenez</translation>
        </message>
        <message>
            <source>Keys: {file}</source>
            <translation>Clés : {file}</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Langue des fenêtres</translation>
        </message>
        <message>
            <source>Last backup {when}.</source>
            <translation>Dernière sauvegarde {when}.</translation>
        </message>
        <message>
            <source>Last published {when}, for {address}.</source>
            <translation>Dernière publication {when}, pour {address}.</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Nom légal</translation>
        </message>
        <message>
            <source>Let somebody else issue</source>
            <translation>Laisser quelqu’un d’autre délivrer</translation>
        </message>
        <message>
            <source>Licence as an awarding body</source>
            <translation>Agrément comme organisme certificateur</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Like centre.example. It signs from now on; earlier identifiers stay yours for ever. Put the did.json of the part Trust file there.</source>
            <translation>Comme centre.example. Il signe désormais ; les identifiants antérieurs restent vôtres pour toujours. Placez-y le did.json de la partie Fichier de confiance.</translation>
        </message>
        <message>
            <source>Like https://verify.centre.example/. It is printed and signed: paper that is out keeps it, so the address must stay yours. Without one paper does not say “scan”, and its code opens in Credesk alone.</source>
            <translation>Comme https://verify.centre.example/. Elle est imprimée et signée : le papier sorti la garde, l’adresse doit donc rester vôtre. Sans elle, le papier n’invite pas à scanner et son code ne s’ouvre que dans Credesk.</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>Verrouiller après</translation>
        </message>
        <message>
            <source>Look first</source>
            <translation>Regarder d’abord</translation>
        </message>
        <message>
            <source>Look through the request</source>
            <translation>Examiner la demande</translation>
        </message>
        <message>
            <source>Make a sheet to print…</source>
            <translation>Faire une feuille à imprimer…</translation>
        </message>
        <message>
            <source>May issue certificates</source>
            <translation>Peut délivrer des certificats</translation>
        </message>
        <message>
            <source>Move the root key there</source>
            <translation>Déplacer la clé racine là</translation>
        </message>
        <message>
            <source>My passphrase</source>
            <translation>Ma phrase secrète</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of the new issuer</source>
            <translation>Nom du nouvel émetteur</translation>
        </message>
        <message>
            <source>Name the file.</source>
            <translation>Nommez le fichier.</translation>
        </message>
        <message>
            <source>New domain (may be empty)</source>
            <translation>Nouveau domaine (facultatif)</translation>
        </message>
        <message>
            <source>New key in its place</source>
            <translation>Nouvelle clé à sa place</translation>
        </message>
        <message>
            <source>New key of your own</source>
            <translation>Nouvelle clé pour vous</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nouvelle phrase secrète à nouveau</translation>
        </message>
        <message>
            <source>New recovery file</source>
            <translation>Nouveau fichier de récupération</translation>
        </message>
        <message>
            <source>No issuer has a domain, so none needs a did.json.</source>
            <translation>Aucun émetteur n’a de domaine, donc aucun n’a besoin d’un did.json.</translation>
        </message>
        <message>
            <source>No, it is ours alone</source>
            <translation>Non, elle n’est qu’à nous</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translation>Non, la garder</translation>
        </message>
        <message>
            <source>No, keep one</source>
            <translation>Non, en garder un</translation>
        </message>
        <message>
            <source>No, sign nothing</source>
            <translation>Non, ne rien signer</translation>
        </message>
        <message>
            <source>Not from a workstation that this root knows</source>
            <translation>Pas d’un poste que cette racine connaît</translation>
        </message>
        <message>
            <source>Nothing is changed before all tables are rebuilt.</source>
            <translation>Rien ne change avant que toutes les tables soient reconstruites.</translation>
        </message>
        <message>
            <source>Nothing waits for the root.</source>
            <translation>Rien n’attend la racine.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Nothing was published from this computer yet.</source>
            <translation>Rien n’a encore été publié depuis cet ordinateur.</translation>
        </message>
        <message>
            <source>Now copy {folder} to your web host, where it is not served from there.</source>
            <translation>Copiez maintenant {folder} chez votre hébergeur web, s’il n’est pas servi de là.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Off: letters do nothing outside of texts, as speech input needs it.</source>
            <translation>Inactif : les lettres ne font rien hors des textes, comme la saisie vocale le demande.</translation>
        </message>
        <message>
            <source>On a stick or share. It gets a new code; older files keep working.</source>
            <translation>Sur une clé USB ou un partage. Il reçoit un nouveau code ; les anciens fichiers continuent de servir.</translation>
        </message>
        <message>
            <source>On a stick, a share or another disk. What lies there is not copied again.</source>
            <translation>Sur une clé USB, un partage ou un autre disque. Ce qui s’y trouve n’est pas copié à nouveau.</translation>
        </message>
        <message>
            <source>On the machine where the root is used: a request comes on a stick from a workstation, the answer goes back on it. Nothing of this computer is asked or kept.</source>
            <translation>Sur la machine où sert la racine : une demande arrive d’un poste sur une clé USB, la réponse y repart. Rien de cet ordinateur n’est demandé ni gardé.</translation>
        </message>
        <message>
            <source>On the other computer choose “Join a space” at the first start.</source>
            <translation>Sur l’autre ordinateur, choisissez « Rejoindre un espace » au premier démarrage.</translation>
        </message>
        <message>
            <source>On this computer: better on a stick</source>
            <translation>Sur cet ordinateur : mieux sur une clé USB</translation>
        </message>
        <message>
            <source>Other copies of the root keep theirs: change each.</source>
            <translation>Les autres copies de la racine gardent la leur : changez chacune.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Passphrase for the file</source>
            <translation>Phrase secrète du fichier</translation>
        </message>
        <message>
            <source>Passphrase for the file again</source>
            <translation>Phrase secrète du fichier à nouveau</translation>
        </message>
        <message>
            <source>Passphrase of a root file</source>
            <translation>Phrase secrète d’un fichier racine</translation>
        </message>
        <message>
            <source>Passphrase of the root file</source>
            <translation>Phrase secrète du fichier racine</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Phrase secrète jusqu’ici</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>People of this workspace</source>
            <translation>Personnes de cet espace de travail</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Adresse postale</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Phrase secrète actuelle</translation>
        </message>
        <message>
            <source>Print {file}, then delete it where it holds the code.</source>
            <translation>Imprimez {file}, puis effacez-le là où il contient le code.</translation>
        </message>
        <message>
            <source>Prove it now</source>
            <translation>Prouver maintenant</translation>
        </message>
        <message>
            <source>Prove the journal</source>
            <translation>Prouver le journal</translation>
        </message>
        <message>
            <source>Proving changes nothing.</source>
            <translation>Prouver ne change rien.</translation>
        </message>
        <message>
            <source>Proving the journal</source>
            <translation>Preuve du journal</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Publish again to go on.</source>
            <translation>Publiez à nouveau pour continuer.</translation>
        </message>
        <message>
            <source>Publish now</source>
            <translation>Publier maintenant</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Publishing was stopped.</source>
            <translation>La publication a été arrêtée.</translation>
        </message>
        <message>
            <source>Put it at {address}</source>
            <translation>Placez-le à {address}</translation>
        </message>
        <message>
            <source>Rebuild and compare</source>
            <translation>Reconstruire et comparer</translation>
        </message>
        <message>
            <source>Rebuild the tables</source>
            <translation>Reconstruire les tables</translation>
        </message>
        <message>
            <source>Rebuilding the tables</source>
            <translation>Reconstruction des tables</translation>
        </message>
        <message>
            <source>Recorded: a lost passphrase then loses the keys. A file can be made later.</source>
            <translation>Enregistré : une phrase secrète perdue fait alors perdre les clés. Un fichier peut être fait plus tard.</translation>
        </message>
        <message>
            <source>Recorded: the recovery file lies on another disk.</source>
            <translation>Enregistré : le fichier de récupération est sur un autre disque.</translation>
        </message>
        <message>
            <source>Recorded: you do without a recovery file on another disk.</source>
            <translation>Enregistré : vous vous passez d’un fichier de récupération sur un autre disque.</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Récupération</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>Recovery files (*.credesk)</source>
            <translation>Fichiers de récupération (*.credesk)</translation>
        </message>
        <message>
            <source>Recovery files and copies of the keys from before still hold it: make new ones.</source>
            <translation>Les fichiers de récupération et copies des clés d’avant la contiennent encore : faites-en de nouveaux.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Feuille de récupération</translation>
        </message>
        <message>
            <source>Report it stolen</source>
            <translation>La signaler volée</translation>
        </message>
        <message>
            <source>Report it stolen…</source>
            <translation>La signaler volée…</translation>
        </message>
        <message>
            <source>Reported stolen: {key}. {good} certificates stay good.</source>
            <translation>Vol signalé : {key}. {good} certificats restent bons.</translation>
        </message>
        <message>
            <source>Request to the root</source>
            <translation>Demande à la racine</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Root file</source>
            <translation>Fichier racine</translation>
        </message>
        <message>
            <source>Root file to change</source>
            <translation>Fichier racine à changer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Say where the recovery file goes.</source>
            <translation>Dites où va le fichier de récupération.</translation>
        </message>
        <message>
            <source>Say where the root key goes: a file on a stick.</source>
            <translation>Dites où va la clé racine : un fichier sur une clé USB.</translation>
        </message>
        <message>
            <source>Say where the space file goes.</source>
            <translation>Dites où va le fichier d’espace.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Sheet without the code…</source>
            <translation>Feuille sans le code…</translation>
        </message>
        <message>
            <source>Sign a request as the root</source>
            <translation>Signer une demande comme racine</translation>
        </message>
        <message>
            <source>Sign all of this</source>
            <translation>Signer tout ceci</translation>
        </message>
        <message>
            <source>Sign what waits</source>
            <translation>Signer ce qui attend</translation>
        </message>
        <message>
            <source>Signed. Carry {file} back to the workstation.</source>
            <translation>Signé. Rapportez {file} au poste.</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Single letters are keys</source>
            <translation>Les lettres seules sont des touches</translation>
        </message>
        <message>
            <source>Something in the folder was altered.</source>
            <translation>Quelque chose dans le dossier a été altéré.</translation>
        </message>
        <message>
            <source>Something is missing or out of date: publish again.</source>
            <translation>Quelque chose manque ou n’est plus à jour : publiez à nouveau.</translation>
        </message>
        <message>
            <source>Space file</source>
            <translation>Fichier d’espace</translation>
        </message>
        <message>
            <source>Stands beside the name on certificates, such as Head of Assessment.</source>
            <translation>Figure à côté du nom sur les certificats, comme Responsable de l’évaluation.</translation>
        </message>
        <message>
            <source>Stands on every certificate.</source>
            <translation>Figure sur chaque certificat.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stolen since</source>
            <translation>Volée depuis</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Arrêté. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Stopping keeps the backup that was there before.</source>
            <translation>Arrêter garde la sauvegarde précédente.</translation>
        </message>
        <message>
            <source>Take the rebuilt tables</source>
            <translation>Prendre les tables reconstruites</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>The answer before this one is lost for good</source>
            <translation>La réponse précédente est perdue pour de bon</translation>
        </message>
        <message>
            <source>The backup is made and was read back.</source>
            <translation>La sauvegarde est faite et a été relue.</translation>
        </message>
        <message>
            <source>The copy on another disk</source>
            <translation>La copie sur un autre disque</translation>
        </message>
        <message>
            <source>The first day on which it may have been in other hands: YYYY-MM-DD.</source>
            <translation>Le premier jour où elle a pu être en d’autres mains : YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>The folder is only read.</source>
            <translation>Le dossier est seulement lu.</translation>
        </message>
        <message>
            <source>The key {key} has ended.</source>
            <translation>La clé {key} est terminée.</translation>
        </message>
        <message>
            <source>The number that employers call; it stands under the code on paper.</source>
            <translation>Le numéro que les employeurs appellent ; il figure sous le code sur le papier.</translation>
        </message>
        <message>
            <source>The page for employers was not built here, so it is left out.</source>
            <translation>La page pour les employeurs n’a pas été construite ici ; elle est laissée de côté.</translation>
        </message>
        <message>
            <source>The recovery file lies in {file}. It opens with this code only, which is shown once and kept nowhere. Keep paper and file apart.</source>
            <translation>Le fichier de récupération est dans {file}. Il ne s’ouvre qu’avec ce code, montré une fois et conservé nulle part. Gardez papier et fichier séparés.</translation>
        </message>
        <message>
            <source>The root has signed {count} facts.</source>
            <translation>La racine a signé {count} faits.</translation>
        </message>
        <message>
            <source>The root key lies in {file} and not on this computer any more.</source>
            <translation>La clé racine est dans {file} et n’est plus sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The root of trust</source>
            <translation>La racine de confiance</translation>
        </message>
        <message>
            <source>The root signs the trust file, new keys, people and devices. Kept on a stick, it is safe from whoever takes this computer. Issuing and withdrawing go on without it.</source>
            <translation>La racine signe le fichier de confiance, les nouvelles clés, personnes et machines. Sur une clé USB, elle est à l’abri de qui prend cet ordinateur. Délivrer et retirer continuent sans elle.</translation>
        </message>
        <message>
            <source>The root's machine</source>
            <translation>La machine de la racine</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>La même à nouveau</translation>
        </message>
        <message>
            <source>The sheet is written.</source>
            <translation>La feuille est écrite.</translation>
        </message>
        <message>
            <source>The site is published.</source>
            <translation>Le site est publié.</translation>
        </message>
        <message>
            <source>The trust file has the number {number}.</source>
            <translation>Le fichier de confiance a le numéro {number}.</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Les deux diffèrent.</translation>
        </message>
        <message>
            <source>Their own passphrase</source>
            <translation>Sa propre phrase secrète</translation>
        </message>
        <message>
            <source>Their passphrase</source>
            <translation>Sa phrase secrète</translation>
        </message>
        <message>
            <source>Their passphrase again</source>
            <translation>Sa phrase secrète à nouveau</translation>
        </message>
        <message>
            <source>There is no backup yet: one loss would take everything.</source>
            <translation>Pas encore de sauvegarde : une seule perte emporterait tout.</translation>
        </message>
        <message>
            <source>There is no trust file yet.</source>
            <translation>Il n’y a pas encore de fichier de confiance.</translation>
        </message>
        <message>
            <source>There: Settings, Keys that sign, “Bring in an answer…”.</source>
            <translation>Là-bas : Réglages, Clés qui signent, « Apporter une réponse… ».</translation>
        </message>
        <message>
            <source>These words are the ones that the workstation showed</source>
            <translation>Ces mots sont ceux que le poste a montrés</translation>
        </message>
        <message>
            <source>They get copies of your keys for certificates and status lists, so that they can issue and withdraw here. They type their own passphrase; yours stays yours.</source>
            <translation>La personne reçoit des copies de vos clés pour certificats et listes d’états, pour délivrer et retirer ici. Elle tape sa propre phrase secrète ; la vôtre reste vôtre.</translation>
        </message>
        <message>
            <source>They type it here themselves.</source>
            <translation>Elle la tape ici elle-même.</translation>
        </message>
        <message>
            <source>They type it themselves: at least 8 characters.</source>
            <translation>Elle la tape elle-même : au moins 8 caractères.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title (may be empty)</source>
            <translation>Titre (facultatif)</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>À qui</translation>
        </message>
        <message>
            <source>Trust file</source>
            <translation>Fichier de confiance</translation>
        </message>
        <message>
            <source>Trust files (*.json)</source>
            <translation>Fichiers de confiance (*.json)</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Verify address</source>
            <translation>Adresse de vérification</translation>
        </message>
        <message>
            <source>Waiting for the root:</source>
            <translation>En attente de la racine :</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Adresse web</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Que s’est-il passé ?</translation>
        </message>
        <message>
            <source>What stands there stays whole; the next time goes on.</source>
            <translation>Ce qui s’y trouve reste entier ; la fois suivante continue.</translation>
        </message>
        <message>
            <source>What the root would sign</source>
            <translation>Ce que la racine signerait</translation>
        </message>
        <message>
            <source>When every passphrase is lost, only a recovery file and its code open the keys again. It belongs on another disk than this computer's own.</source>
            <translation>Quand toutes les phrases secrètes sont perdues, seuls un fichier de récupération et son code rouvrent les clés. Sa place est sur un autre disque que celui de cet ordinateur.</translation>
        </message>
        <message>
            <source>Where it lies, or shall lie when the root key moves out: on a stick.</source>
            <translation>Où elle est, ou sera quand la clé racine sort : sur une clé USB.</translation>
        </message>
        <message>
            <source>Which issuer</source>
            <translation>Quel émetteur</translation>
        </message>
        <message>
            <source>Whoever has a number can then look up whether it was withdrawn.</source>
            <translation>Qui a un numéro peut alors voir s’il a été retiré.</translation>
        </message>
        <message>
            <source>Whoever sits down signs in with Ctrl+Shift+L.</source>
            <translation>Qui s’assied là ouvre sa session avec Ctrl+Shift+L.</translation>
        </message>
        <message>
            <source>Why does it end?</source>
            <translation>Pourquoi se termine-t-elle ?</translation>
        </message>
        <message>
            <source>Without a key or a movement. A longer time holds from the next start on.</source>
            <translation>Sans touche ni mouvement. Un temps plus long vaut au prochain démarrage.</translation>
        </message>
        <message>
            <source>Words of the request: {words}</source>
            <translation>Mots de la demande : {words}</translation>
        </message>
        <message>
            <source>Write a new recovery file</source>
            <translation>Écrire un nouveau fichier de récupération</translation>
        </message>
        <message>
            <source>Write a new recovery file: it carries the new key.</source>
            <translation>Écrivez un nouveau fichier de récupération : il porte la nouvelle clé.</translation>
        </message>
        <message>
            <source>Write a request…</source>
            <translation>Écrire une demande…</translation>
        </message>
        <message>
            <source>Write did.json of {name}…</source>
            <translation>Écrire did.json de {name}…</translation>
        </message>
        <message>
            <source>Write the code down now</source>
            <translation>Notez le code maintenant</translation>
        </message>
        <message>
            <source>Write the space file</source>
            <translation>Écrire le fichier d’espace</translation>
        </message>
        <message>
            <source>Write the trust file…</source>
            <translation>Écrire le fichier de confiance…</translation>
        </message>
        <message>
            <source>Writes a folder that any web host can serve: whom to trust, which certificates were withdrawn, the page that employers open, what can be earned. Only what changed is written; other files there are left alone.</source>
            <translation>Écrit un dossier que tout hébergeur web peut servir : à qui se fier, quels certificats ont été retirés, la page qu’ouvrent les employeurs, ce qui peut être obtenu. Seul ce qui a changé est écrit ; les autres fichiers restent tels quels.</translation>
        </message>
        <message>
            <source>Wrote {file}.</source>
            <translation>{file} est écrit.</translation>
        </message>
        <message>
            <source>Yes, do without it</source>
            <translation>Oui, s’en passer</translation>
        </message>
        <message>
            <source>You do without a recovery file for some of your keys</source>
            <translation>Vous vous passez d’un fichier de récupération pour certaines de vos clés</translation>
        </message>
        <message>
            <source>You have a new key. What the one before signed keeps counting.</source>
            <translation>Vous avez une nouvelle clé. Ce que la précédente a signé compte toujours.</translation>
        </message>
        <message>
            <source>You have a new passphrase.</source>
            <translation>Vous avez une nouvelle phrase secrète.</translation>
        </message>
        <message>
            <source>another workstation's</source>
            <translation>d’un autre poste</translation>
        </message>
        <message>
            <source>certificates</source>
            <translation>certificats</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>did.json</source>
            <translation>did.json</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>ending</source>
            <translation>se termine</translation>
        </message>
        <message>
            <source>issuing certificates</source>
            <translation>délivrer des certificats</translation>
        </message>
        <message>
            <source>marks and verifies</source>
            <translation>évalue et vérifie</translation>
        </message>
        <message>
            <source>may issue</source>
            <translation>peut délivrer</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>on another disk</source>
            <translation>sur un autre disque</translation>
        </message>
        <message>
            <source>replaced when lost</source>
            <translation>remplacée si perdue</translation>
        </message>
        <message>
            <source>save</source>
            <translation>enregistrer</translation>
        </message>
        <message>
            <source>signing as yourself</source>
            <translation>signer en votre nom</translation>
        </message>
        <message>
            <source>signs</source>
            <translation>signe</translation>
        </message>
        <message>
            <source>status lists</source>
            <translation>listes d’états</translation>
        </message>
        <message>
            <source>stolen</source>
            <translation>volée</translation>
        </message>
        <message>
            <source>the root of trust</source>
            <translation>la racine de confiance</translation>
        </message>
        <message>
            <source>waits for the root</source>
            <translation>attend la racine</translation>
        </message>
        <message>
            <source>{before} certificates of this key in the register are from before that day, {later} from after it. What stays good is listed for checkers; everything else with this key becomes red.</source>
            <translation>{before} certificats de cette clé dans le registre datent d’avant ce jour, {later} d’après. Ce qui reste bon est listé pour les contrôles ; tout le reste avec cette clé devient rouge.</translation>
        </message>
        <message>
            <source>{file} opens with the new passphrase only.</source>
            <translation>{file} ne s’ouvre qu’avec la nouvelle phrase secrète.</translation>
        </message>
        <message numerus="yes">
            <source>{language}: %n text is English</source>
            <comment>{language}: %n texts are English</comment>
            <translation>
                <numerusform>{language} : %n texte est en anglais</numerusform>
                <numerusform>{language} : %n textes sont en anglais</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is at version {number}.</source>
            <translation>{name} en est à la version {number}.</translation>
        </message>
        <message>
            <source>{tables} tables with {rows} rows</source>
            <translation>{tables} tables avec {rows} lignes</translation>
        </message>
        <message>
            <source>{table}: {here} rows only here, {rebuilt} only rebuilt</source>
            <translation>{table} : {here} lignes seulement ici, {rebuilt} seulement reconstruites</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <comment>… and %n more.</comment>
            <translation>
                <numerusform>… et %n de plus.</numerusform>
                <numerusform>… et %n de plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ Equal, row for row</source>
            <translation>✓ Égales, ligne à ligne</translation>
        </message>
        <message>
            <source>✓ The journal is whole</source>
            <translation>✓ Le journal est entier</translation>
        </message>
        <message>
            <source>✓ The rebuilt tables were taken</source>
            <translation>✓ Les tables reconstruites ont été prises</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Choose a new passphrase. Write a new recovery file and a new sheet, and destroy this one.</source>
            <translation>Choisissez une nouvelle phrase secrète. Écrivez un nouveau fichier de récupération et une nouvelle feuille, et détruisez celle-ci.</translation>
        </message>
        <message>
            <source>Choose “Open with a recovery file” at the first start; in a terminal: credesk recover FILE</source>
            <translation>Choisissez « Ouvrir avec un fichier de récupération » au premier démarrage ; dans un terminal : credesk recover FILE</translation>
        </message>
        <message>
            <source>Fingerprint words of the root</source>
            <translation>Mots de l’empreinte de la racine</translation>
        </message>
        <message>
            <source>Give the recovery file and type the code. The picture holds the same 35 characters.</source>
            <translation>Donnez le fichier de récupération et tapez le code. L’image contient les mêmes 35 caractères.</translation>
        </message>
        <message>
            <source>Install Credesk, and bring back the workspace's folder, or restore its latest backup.</source>
            <translation>Installez Credesk et ramenez le dossier de l’espace de travail, ou restaurez sa dernière sauvegarde.</translation>
        </message>
        <message>
            <source>It opens: the keys that sign certificates and status lists, this workstation's own keys, and the root key if it was not kept offline when the file was made. It does not hold learners' data: that is in the backups.</source>
            <translation>Il ouvre : les clés qui signent certificats et listes d’états, les clés de ce poste, et la clé racine si elle n’était pas gardée hors ligne quand le fichier a été fait. Il ne contient pas les données des apprenants : elles sont dans les sauvegardes.</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Faite le</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>Recovery file</source>
            <translation>Fichier de récupération</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Feuille de récupération</translation>
        </message>
        <message>
            <source>Seven groups of five. The fifth of each is its check character: Credesk says in which group a mistake is. 0 and O are the same here, and so are 1, I and L.</source>
            <translation>Sept groupes de cinq. Le cinquième caractère de chacun est un contrôle : Credesk dit dans quel groupe est une erreur. 0 et O sont les mêmes ici, ainsi que 1, I et L.</translation>
        </message>
        <message>
            <source>The file lies at</source>
            <translation>Le fichier se trouve à</translation>
        </message>
        <message>
            <source>The recovery file opens with the code on this sheet and with nothing else. Whoever has both can sign in this organisation's name: keep the paper and the file apart, each in a locked place.</source>
            <translation>Le fichier de récupération s’ouvre avec le code de cette feuille et rien d’autre. Qui a les deux peut signer au nom de cette organisation : gardez papier et fichier séparés, chacun dans un lieu fermé.</translation>
        </message>
        <message>
            <source>When every passphrase is lost</source>
            <translation>Quand toutes les phrases secrètes sont perdues</translation>
        </message>
        <message>
            <source>en</source>
            <translation>fr</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Another workspace…</source>
            <translation>Autre espace de travail…</translation>
        </message>
        <message>
            <source>Check a certificate without signing in</source>
            <translation>Contrôler un certificat sans session</translation>
        </message>
        <message>
            <source>Choose who you are first.</source>
            <translation>Choisissez d’abord qui vous êtes.</translation>
        </message>
        <message>
            <source>Look without signing in</source>
            <translation>Regarder sans ouvrir de session</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Ouvrir la session</translation>
        </message>
        <message>
            <source>Who works here now?</source>
            <translation>Qui travaille ici maintenant ?</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>On this laptop only · last backup: {when}</source>
            <translation>Sur cet ordinateur seulement · dernière sauvegarde : {when}</translation>
        </message>
        <message>
            <source>Reading only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
    </context>
    <context>
        <name>TakeIn</name>
        <message numerus="yes">
            <source>%n file</source>
            <comment>%n files</comment>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further attempt</source>
            <comment>%n further attempts</comment>
            <translation>
                <numerusform>%n autre tentative</numerusform>
                <numerusform>%n autres tentatives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <comment>%n left out</comment>
            <translation>
                <numerusform>%n laissé de côté</numerusform>
                <numerusform>%n laissés de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n match is unclear: choose whose it is, or leave it out.</source>
            <comment>%n matches are unclear: choose whose they are, or leave them out.</comment>
            <translation>
                <numerusform>%n rapprochement est incertain : choisissez à qui c’est, ou laissez-le de côté.</numerusform>
                <numerusform>%n rapprochements sont incertains : choisissez à qui c’est, ou laissez-les de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new learner</source>
            <comment>%n new learners</comment>
            <translation>
                <numerusform>%n nouvel apprenant</numerusform>
                <numerusform>%n nouveaux apprenants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new learner needs a name.</source>
            <comment>%n new learners need a name.</comment>
            <translation>
                <numerusform>%n nouvel apprenant a besoin d’un nom.</numerusform>
                <numerusform>%n nouveaux apprenants ont besoin d’un nom.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n submission</source>
            <comment>%n submissions</comment>
            <translation>
                <numerusform>%n remise</numerusform>
                <numerusform>%n remises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n submission was taken in before, with the same files.</source>
            <comment>%n submissions were taken in before, with the same files.</comment>
            <translation>
                <numerusform>%n remise a déjà été réceptionnée, avec les mêmes fichiers.</numerusform>
                <numerusform>%n remises ont déjà été réceptionnées, avec les mêmes fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>A Moodle download of all submissions, or a folder with one folder for each learner.</source>
            <translation>Un téléchargement Moodle de toutes les remises, ou un dossier avec un dossier par apprenant.</translation>
        </message>
        <message>
            <source>About the source</source>
            <translation>Sur la source</translation>
        </message>
        <message>
            <source>Adds names, e-mail and times; needed only where it does not lie beside.</source>
            <translation>Ajoute noms, e-mails et heures ; utile seulement si elle n’est pas à côté.</translation>
        </message>
        <message>
            <source>Another source</source>
            <translation>Autre source</translation>
        </message>
        <message>
            <source>Back to the submission</source>
            <translation>Retour à la remise</translation>
        </message>
        <message>
            <source>Back to {name}</source>
            <translation>Retour à {name}</translation>
        </message>
        <message>
            <source>Being marked</source>
            <translation>En cours d’évaluation</translation>
        </message>
        <message>
            <source>Canvas download</source>
            <translation>Téléchargement Canvas</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Choose a source first.</source>
            <translation>Choisissez d’abord une source.</translation>
        </message>
        <message>
            <source>Choose a zip…</source>
            <translation>Choisir un zip…</translation>
        </message>
        <message>
            <source>Choose the task first.</source>
            <translation>Choisissez d’abord la tâche.</translation>
        </message>
        <message>
            <source>Choose worksheet…</source>
            <translation>Choisir la feuille…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Cohorte</translation>
        </message>
        <message>
            <source>Drop a zip or a folder here</source>
            <translation>Déposez un zip ou un dossier ici</translation>
        </message>
        <message>
            <source>Drop a zip or a folder: you see whose everything is before anything is taken in.</source>
            <translation>Déposez un zip ou un dossier : vous voyez à qui est chaque chose avant toute réception.</translation>
        </message>
        <message>
            <source>Drop the others afterwards, or put all into one folder.</source>
            <translation>Déposez les autres ensuite, ou mettez tout dans un dossier.</translation>
        </message>
        <message>
            <source>E-mail (may be empty)</source>
            <translation>E-mail (facultatif)</translation>
        </message>
        <message>
            <source>Earlier take-ins</source>
            <translation>Réceptions précédentes</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>File without learner</source>
            <translation>Fichier sans apprenant</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Files of this submission</source>
            <translation>Fichiers de cette remise</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Give to</source>
            <translation>Donner à</translation>
        </message>
        <message>
            <source>Give to…</source>
            <translation>Donner à…</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>Given to several learners it belongs to each of them.</source>
            <translation>Donné à plusieurs apprenants, il appartient à chacun.</translation>
        </message>
        <message>
            <source>Given twice</source>
            <translation>Donné deux fois</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Va à</translation>
        </message>
        <message>
            <source>Grading worksheet</source>
            <translation>Feuille d’évaluation</translation>
        </message>
        <message>
            <source>Handed in by</source>
            <translation>Remis par</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>Dans le registre</translation>
        </message>
        <message>
            <source>It was undone; its source can be taken in again.</source>
            <translation>Elle a été annulée ; sa source peut être réceptionnée à nouveau.</translation>
        </message>
        <message>
            <source>Its submissions are gone from every list; the source can be taken in again.</source>
            <translation>Ses remises ont quitté toutes les listes ; la source peut être réceptionnée à nouveau.</translation>
        </message>
        <message>
            <source>Kept elsewhere</source>
            <translation>Conservé ailleurs</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Connu</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>Load plan</source>
            <translation>Charger un plan</translation>
        </message>
        <message>
            <source>Load plan…</source>
            <translation>Charger un plan…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Examiner à nouveau</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>L’examiner</translation>
        </message>
        <message>
            <source>Looking at {name}</source>
            <translation>Examen de {name}</translation>
        </message>
        <message>
            <source>Loose file</source>
            <translation>Fichier isolé</translation>
        </message>
        <message>
            <source>Loose files</source>
            <translation>Fichiers isolés</translation>
        </message>
        <message>
            <source>Loose files {count}</source>
            <translation>Fichiers isolés {count}</translation>
        </message>
        <message>
            <source>Mahara portfolio</source>
            <translation>Portfolio Mahara</translation>
        </message>
        <message>
            <source>Mark them</source>
            <translation>Les évaluer</translation>
        </message>
        <message>
            <source>Moodle download</source>
            <translation>Téléchargement Moodle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name missing</source>
            <translation>Nom manquant</translation>
        </message>
        <message>
            <source>New learner</source>
            <translation>Nouvel apprenant</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>Pas encore de tâche</translation>
        </message>
        <message>
            <source>Nobody yet: it is not taken in.</source>
            <translation>Personne encore : ce n’est pas réceptionné.</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Non pris</translation>
        </message>
        <message>
            <source>Notes {count}</source>
            <translation>Remarques {count}</translation>
        </message>
        <message>
            <source>Nothing is left to take in.</source>
            <translation>Il ne reste rien à réceptionner.</translation>
        </message>
        <message>
            <source>Nothing is taken in.</source>
            <translation>Rien n’est réceptionné.</translation>
        </message>
        <message>
            <source>Nothing new. Nothing was changed.</source>
            <translation>Rien de nouveau. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Nothing was taken in yet</source>
            <translation>Rien n’a encore été réceptionné</translation>
        </message>
        <message>
            <source>Number (may be empty)</source>
            <translation>Numéro (facultatif)</translation>
        </message>
        <message>
            <source>One source at a time: this is {name}.</source>
            <translation>Une source à la fois : ceci est {name}.</translation>
        </message>
        <message>
            <source>Open edX download</source>
            <translation>Téléchargement Open edX</translation>
        </message>
        <message>
            <source>Path of a zip or folder</source>
            <translation>Chemin d’un zip ou dossier</translation>
        </message>
        <message>
            <source>Plans (*.csv)</source>
            <translation>Plans (*.csv)</translation>
        </message>
        <message>
            <source>Recorded with every submission.</source>
            <translation>Enregistré avec chaque remise.</translation>
        </message>
        <message>
            <source>Sakai download</source>
            <translation>Téléchargement Sakai</translation>
        </message>
        <message>
            <source>Save plan</source>
            <translation>Enregistrer le plan</translation>
        </message>
        <message>
            <source>Save plan…</source>
            <translation>Enregistrer le plan…</translation>
        </message>
        <message>
            <source>Several submissions go to {name}: choose others, or leave all but one out.</source>
            <translation>Plusieurs remises vont à {name} : choisissez-en d’autres, ou n’en gardez qu’une.</translation>
        </message>
        <message>
            <source>Shared by {count}</source>
            <translation>Partagé par {count}</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Site or worksheet were changed: look again first.</source>
            <translation>Le site ou la feuille a changé : examinez d’abord à nouveau.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Sauté</translation>
        </message>
        <message>
            <source>Skipped {count}</source>
            <translation>Sautés {count}</translation>
        </message>
        <message>
            <source>Something of it was marked, so it stays.</source>
            <translation>Une partie a été évaluée, elle reste donc.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken in.</source>
            <translation>Arrêté. Rien n’a été réceptionné.</translation>
        </message>
        <message>
            <source>Stopping takes nothing in.</source>
            <translation>Arrêter ne réceptionne rien.</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Remises</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Enlever</translation>
        </message>
        <message>
            <source>Take away from {name}</source>
            <translation>Enlever à {name}</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Réceptionner</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n submission</source>
            <comment>Take in %n submissions</comment>
            <translation>
                <numerusform>Réceptionner %n remise</numerusform>
                <numerusform>Réceptionner %n remises</numerusform>
            </translation>
        </message>
        <message>
            <source>Take this submission in</source>
            <translation>Réceptionner cette remise</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Pris</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Réceptionné</translation>
        </message>
        <message>
            <source>Taken in: {parts}.</source>
            <translation>Réceptionné : {parts}.</translation>
        </message>
        <message>
            <source>Taking in {name}</source>
            <translation>Réception de {name}</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>The plan is in {path}.</source>
            <translation>Le plan est dans {path}.</translation>
        </message>
        <message>
            <source>The site or centre of the source.</source>
            <translation>Le site ou centre de la source.</translation>
        </message>
        <message>
            <source>The take-in is undone.</source>
            <translation>La réception est annulée.</translation>
        </message>
        <message>
            <source>The workspace is open for reading only.</source>
            <translation>L’espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo this take-in</source>
            <translation>Annuler cette réception</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Annulé : {what}.</translation>
        </message>
        <message>
            <source>What is chosen</source>
            <translation>Ce qui est choisi</translation>
        </message>
        <message>
            <source>What these portfolios are marked for.</source>
            <translation>Ce pour quoi ces portfolios sont évalués.</translation>
        </message>
        <message>
            <source>Whose is it?</source>
            <translation>À qui est-ce ?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Why it is left out</source>
            <translation>Pourquoi on le laisse</translation>
        </message>
        <message>
            <source>Why it is left out (may be empty)</source>
            <translation>Pourquoi on le laisse (facultatif)</translation>
        </message>
        <message>
            <source>Why it is undone</source>
            <translation>Pourquoi on l’annule</translation>
        </message>
        <message>
            <source>Why it is undone (may be empty)</source>
            <translation>Pourquoi on l’annule (facultatif)</translation>
        </message>
        <message>
            <source>Why the file is left out</source>
            <translation>Pourquoi le fichier est laissé</translation>
        </message>
        <message>
            <source>Worksheets (*.csv *.txt)</source>
            <translation>Feuilles (*.csv *.txt)</translation>
        </message>
        <message>
            <source>Zip</source>
            <translation>Zip</translation>
        </message>
        <message>
            <source>Zips (*.zip)</source>
            <translation>Zips (*.zip)</translation>
        </message>
        <message>
            <source>a draft, not handed in</source>
            <translation>un brouillon, non remis</translation>
        </message>
        <message>
            <source>a folder for each learner</source>
            <translation>un dossier par apprenant</translation>
        </message>
        <message>
            <source>choose a folder</source>
            <translation>choisir un dossier</translation>
        </message>
        <message>
            <source>choose a zip</source>
            <translation>choisir un zip</translation>
        </message>
        <message>
            <source>each learner's own</source>
            <translation>celui de chaque apprenant</translation>
        </message>
        <message>
            <source>give files to…</source>
            <translation>donner des fichiers à…</translation>
        </message>
        <message>
            <source>handed in</source>
            <translation>remis</translation>
        </message>
        <message>
            <source>leaving out {file}</source>
            <translation>laisser {file} de côté</translation>
        </message>
        <message>
            <source>leaving out {name}</source>
            <translation>laisser {name} de côté</translation>
        </message>
        <message>
            <source>marked there</source>
            <translation>noté là-bas</translation>
        </message>
        <message>
            <source>marks released there</source>
            <translation>notes publiées là-bas</translation>
        </message>
        <message>
            <source>match of {name}</source>
            <translation>rapprochement de {name}</translation>
        </message>
        <message>
            <source>new learner {name}</source>
            <translation>nouvel apprenant {name}</translation>
        </message>
        <message>
            <source>next unclear</source>
            <translation>incertain suivant</translation>
        </message>
        <message>
            <source>nobody in the register fits</source>
            <translation>personne du registre ne correspond</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>not marked there</source>
            <translation>non noté là-bas</translation>
        </message>
        <message>
            <source>nothing handed in</source>
            <translation>rien remis</translation>
        </message>
        <message>
            <source>of this take-in</source>
            <translation>de cette réception</translation>
        </message>
        <message>
            <source>one is made</source>
            <translation>créé automatiquement</translation>
        </message>
        <message>
            <source>one learner's files</source>
            <translation>fichiers d’un apprenant</translation>
        </message>
        <message>
            <source>or paste a path</source>
            <translation>ou collez un chemin</translation>
        </message>
        <message>
            <source>plan {name}</source>
            <translation>plan {name}</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>rouvert</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>même e-mail</translation>
        </message>
        <message>
            <source>same learner number</source>
            <translation>même numéro d’apprenant</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>même nom</translation>
        </message>
        <message>
            <source>several learners fit: {numbers}</source>
            <translation>plusieurs apprenants correspondent : {numbers}</translation>
        </message>
        <message>
            <source>several submissions fit learner {number}</source>
            <translation>plusieurs remises correspondent à l’apprenant {number}</translation>
        </message>
        <message>
            <source>take in</source>
            <translation>réceptionner</translation>
        </message>
        <message>
            <source>taken in before</source>
            <translation>déjà réceptionné</translation>
        </message>
        <message>
            <source>taking in {file}</source>
            <translation>réception de {file}</translation>
        </message>
        <message>
            <source>taking in {name}</source>
            <translation>réception de {name}</translation>
        </message>
        <message>
            <source>the one beside it</source>
            <translation>celle d’à côté</translation>
        </message>
        <message>
            <source>the source does not name anybody</source>
            <translation>la source ne nomme personne</translation>
        </message>
        <message>
            <source>undo the last change</source>
            <translation>annuler le dernier changement</translation>
        </message>
        <message>
            <source>{file} for {name}</source>
            <translation>{file} pour {name}</translation>
        </message>
        <message>
            <source>{file} not for {name}</source>
            <translation>{file} pas pour {name}</translation>
        </message>
        <message>
            <source>{name} goes to a learner who is left out.</source>
            <translation>{name} va à un apprenant laissé de côté.</translation>
        </message>
        <message>
            <source>{name}: nothing was left out.</source>
            <translation>{name} : rien n’a été laissé de côté.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>A4, landscape</source>
            <translation>A4, paysage</translation>
        </message>
        <message>
            <source>A4, portrait</source>
            <translation>A4, portrait</translation>
        </message>
        <message>
            <source>A6 card, 148 × 105 mm</source>
            <translation>Carte A6, 148 × 105 mm</translation>
        </message>
        <message>
            <source>Achievements that take this template</source>
            <translation>Réussites qui prennent ce modèle</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Noir</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Brun</translation>
        </message>
        <message>
            <source>Certificate templates</source>
            <translation>Modèles de certificats</translation>
        </message>
        <message>
            <source>Certificates are printed on A4, landscape. A template changes format, colour, logo and signatures, what is left out, and adds a second language.</source>
            <translation>Les certificats s’impriment en A4 paysage. Un modèle change format, couleur, logo et signatures, ce qui est omis, et ajoute une seconde langue.</translation>
        </message>
        <message>
            <source>Certificates of these achievements take it</source>
            <translation>Les certificats de ces réussites le prennent</translation>
        </message>
        <message>
            <source>Certificates that were issued keep theirs.</source>
            <translation>Les certificats délivrés gardent le leur.</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>Choose a picture: {name}</source>
            <translation>Choisir une image : {name}</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choisir une image…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Colours to choose from</source>
            <translation>Couleurs au choix</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>In place of the seal; it stands on white.</source>
            <translation>À la place du sceau ; il est sur fond blanc.</translation>
        </message>
        <message>
            <source>Learning outcomes</source>
            <translation>Acquis d’apprentissage</translation>
        </message>
        <message>
            <source>Letter, landscape</source>
            <translation>Letter, paysage</translation>
        </message>
        <message>
            <source>Letter, portrait</source>
            <translation>Letter, portrait</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Agrément</translation>
        </message>
        <message>
            <source>Line of who decided</source>
            <translation>Ligne de qui a décidé</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Make a template</source>
            <translation>Créer un modèle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name {number}</source>
            <translation>Nom {number}</translation>
        </message>
        <message>
            <source>Name, title, issuer, dates, number and code always do.</source>
            <translation>Nom, titre, émetteur, dates, numéro et code y sont toujours.</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Nouveau modèle</translation>
        </message>
        <message>
            <source>No template yet</source>
            <translation>Pas encore de modèle</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>Of the frame and small words. What matters is always black.</source>
            <translation>Du cadre et des petits mots. L’essentiel est toujours noir.</translation>
        </message>
        <message>
            <source>Outcome and points</source>
            <translation>Résultat et points</translation>
        </message>
        <message>
            <source>Own statement</source>
            <translation>Énoncé propre</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
            <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
        </message>
        <message>
            <source>Print test page</source>
            <translation>Imprimer une page d’essai</translation>
        </message>
        <message>
            <source>Print test page…</source>
            <translation>Imprimer une page d’essai…</translation>
        </message>
        <message>
            <source>Print {file} at 100 % and scan its codes.</source>
            <translation>Imprimez {file} à 100 % et scannez ses codes.</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Enlever</translation>
        </message>
        <message>
            <source>Remove the picture: {name}</source>
            <translation>Enlever l’image : {name}</translation>
        </message>
        <message>
            <source>Role {number}</source>
            <translation>Rôle {number}</translation>
        </message>
        <message>
            <source>Save as a new version</source>
            <translation>Enregistrer comme nouvelle version</translation>
        </message>
        <message>
            <source>Save the template first.</source>
            <translation>Enregistrez d’abord le modèle.</translation>
        </message>
        <message>
            <source>Seal with initials</source>
            <translation>Sceau avec initiales</translation>
        </message>
        <message>
            <source>Second language</source>
            <translation>Seconde langue</translation>
        </message>
        <message>
            <source>Settings of the template</source>
            <translation>Réglages du modèle</translation>
        </message>
        <message>
            <source>Shown with</source>
            <translation>Montré avec</translation>
        </message>
        <message>
            <source>Signature {number}</source>
            <translation>Signature {number}</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>The print test is written.</source>
            <translation>L’essai d’impression est écrit.</translation>
        </message>
        <message>
            <source>The same certificate beside the first, where the achievement speaks it.</source>
            <translation>Le même certificat à côté du premier, là où la réussite le parle.</translation>
        </message>
        <message>
            <source>There is no achievement yet.</source>
            <translation>Il n’y a pas encore de réussite.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Wallet card, 85.6 × 54 mm</source>
            <translation>Carte de portefeuille, 85,6 × 54 mm</translation>
        </message>
        <message>
            <source>What stands on it</source>
            <translation>Ce qui y figure</translation>
        </message>
        <message>
            <source>Who verified</source>
            <translation>Qui a vérifié</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge de travail</translation>
        </message>
        <message>
            <source>a sample</source>
            <translation>un exemple</translation>
        </message>
        <message>
            <source>new template</source>
            <translation>nouveau modèle</translation>
        </message>
        <message>
            <source>save as a new version</source>
            <translation>enregistrer comme nouvelle version</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>annuler</translation>
        </message>
        <message>
            <source>{name} is saved as version {number}.</source>
            <translation>{name} est enregistré comme version {number}.</translation>
        </message>
        <message>
            <source>{name}, version {number}</source>
            <translation>{name}, version {number}</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>on {day}</source>
            <translation>le {day}</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>aujourd’hui à {time}</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>hier à {time}</translation>
        </message>
    </context>
    <context>
        <name>Visitor</name>
        <message>
            <source>Back to the sign-in</source>
            <translation>Retour à l’ouverture de session</translation>
        </message>
        <message>
            <source>Without an account</source>
            <translation>Sans compte</translation>
        </message>
    </context>
    <context>
        <name>Where</name>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
    </context>
</TS>
