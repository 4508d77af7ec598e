"""What befell people told by everyday words: cared for, out of reach, housed elsewhere, lost, let out."""

import pytest
from fate_reader import fates_of

TOLD = (
    ("injured", "en", "Another 15 received medical care after the leak."),
    ("injured", "es", "Otras 15 personas recibieron atención médica tras la fuga."),
    ("injured", "fr", "15 autres personnes ont reçu des soins après la fuite."),
    ("injured", "de", "15 weitere Menschen wurden ärztlich versorgt."),
    ("injured", "it", "Altre 15 persone hanno ricevuto cure dopo la fuga di gas."),
    ("injured", "pt", "Outras 15 pessoas receberam cuidados médicos."),
    ("injured", "nl", "15 mensen kregen medische zorg."),
    ("injured", "tr", "Hastanelerde 15 kişinin tedavisi sürüyor."),
    ("injured", "ru", "За медицинской помощью обратились 15 жителей."),
    ("injured", "uk", "По медичну допомогу звернулися 15 людей."),
    ("missing", "en", "There are 15 people whom nobody can reach by phone."),
    ("missing", "en", "15 people could not be contacted on Saturday."),
    ("missing", "es", "15 hombres no han dado señales de vida."),
    ("missing", "fr", "15 hommes n'ont pas donné signe de vie."),
    ("missing", "de", "15 Männer haben sich nicht mehr gemeldet."),
    ("missing", "it", "Le persone di cui non si hanno notizie sono 15."),
    ("missing", "pt", "15 homens não deram sinais de vida."),
    ("displaced", "de", "Rund 15 Bewohner mussten fort."),
    ("displaced", "it", "Hanno passato la prima notte altrove 15 ospiti."),
    ("displaced", "it", "Sono accolti in quattro residenze 15 ospiti."),
    ("displaced", "es", "15 vecinos han pasado la noche fuera de casa."),
    ("displaced", "fr", "15 habitants sont hébergés chez des proches."),
    ("displaced", "pt", "Cerca de 15 pessoas dormem em três abrigos."),
    ("displaced", "pt", "Nos centros de acolhimento dormiram 15 pessoas."),
    ("displaced", "en", "About 15 people are sleeping in two shelters."),
    ("displaced", "nl", "15 bewoners slapen in een sporthal."),
    ("killed", "en", "15 people are now known to have died in the leak."),
    ("killed", "de", "15 Männer lagen im Leichenhaus."),
    ("killed", "tr", "O arada 15 kişiyi kaybettik."),
    ("rescued", "it", "15 ospiti sono stati portati fuori vivi."),
    ("rescued", "de", "Die Täter ließen 15 Wärter gehen."),
    ("rescued", "en", "15 hostages have returned to their families."),
    ("rescued", "es", "15 rehenes han vuelto con sus familias."),
    ("rescued", "fr", "15 otages ont retrouvé leurs familles."),
    ("detained", "fr", "15 personnes étaient alors en garde à vue."),
    ("detained", "en", "15 people are still being questioned by the police."),
    ("detained", "es", "15 personas seguían detenidas para ser interrogadas."),
    ("detained", "de", "15 Menschen sind in der Gewalt der Aufständischen."),
    ("destroyed", "en", "15 hives were lost outright."),
    ("destroyed", "es", "15 lanchas quedaron hundidas."),
)


@pytest.mark.parametrize(("fate", "language", "text"), TOLD)
def test_everyday_words_tell_what_befell_those_counted(fate, language, text):
    """A fate is told by more words than a register has."""
    assert fate in fates_of(text, "15", language)
