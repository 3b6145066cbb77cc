-- The lines that conversations are made of. A conversation is a row of blocks; a block has the same steps in every
-- language; words in braces are replaced by what the trip says. Tools answer in JSON whatever the language.
CREATE TEMPORARY TABLE seed_line (
    block text, language text, step integer, role text, tool_name text, line text
) ON COMMIT DROP;
COPY seed_line FROM stdin WITH (DELIMITER '|', NULL '-');
search_a|en|1|user|-|Hi, I'm looking for a flight from {origin} to {destination}, leaving around {departs}. {travellers}
search_a|en|2|assistant|search_flights|Let me look at what flies from {origin} to {destination} that day.
search_a|-|3|tool|search_flights|{"origin": "{origin_code}", "destination": "{destination_code}", "departure_on": "{departs}", "cabin": "{cabin}", "offers": {offers}, "cheapest": "{price}"}
search_a|en|4|assistant|-|I found {offers} options. The best value is {flight} for {price} in total, {brand} fare. There is an earlier departure as well, a little more expensive. Shall I compare them?
search_a|fr|1|user|-|Bonjour, je cherche un vol de {origin} à {destination}, départ vers le {departs}. {travellers}
search_a|fr|2|assistant|search_flights|Je regarde les vols de {origin} à {destination} ce jour-là.
search_a|fr|4|assistant|-|J'ai trouvé {offers} possibilités. La plus avantageuse : {flight} pour {price} au total, tarif {brand}. Il y a aussi un départ plus tôt, un peu plus cher. Voulez-vous que je les compare ?
search_b|en|1|user|-|We'd love to go to {destination} for {nights} nights. What would it cost from {origin}? {travellers}
search_b|en|2|assistant|search_flights|Good choice. I'll check flights for {departs} first.
search_b|-|3|tool|search_flights|{"origin": "{origin_code}", "destination": "{destination_code}", "departure_on": "{departs}", "cabin": "{cabin}", "offers": {offers}, "cheapest": "{price}"}
search_b|en|4|assistant|-|For {departs} there are {offers} flights, from {price} for all of you with {flight}. Prices are lowest in the middle of the week. Would another day work too?
search_b|fr|1|user|-|Nous aimerions partir {nights} nuits à {destination}. Combien cela coûterait-il depuis {origin} ? {travellers}
search_b|fr|2|assistant|search_flights|Très bonne idée. Je vérifie d'abord les vols du {departs}.
search_b|fr|4|assistant|-|Le {departs}, il y a {offers} vols, à partir de {price} pour tout le monde avec {flight}. Les prix sont plus bas en milieu de semaine. Un autre jour vous conviendrait-il ?
compare|en|1|user|-|Yes please. I'd rather not leave too early.
compare|en|2|assistant|-|Then {flight} is the one: it leaves at {time}, local time in {origin}. The other one would be 40 minutes shorter but leaves before seven.
compare|fr|1|user|-|Oui, s'il vous plaît. Je préfère ne pas partir trop tôt.
compare|fr|2|assistant|-|Alors {flight} : départ à {time}, heure locale de {origin}. L'autre vol dure 40 minutes de moins mais part avant sept heures.
baggage|en|1|user|-|Is a checked bag included?
baggage|en|2|assistant|-|{bag_en} A cabin bag and a small item for under the seat are included in any case.
baggage|fr|1|user|-|Un bagage en soute est-il compris ?
baggage|fr|2|assistant|-|{bag_fr} Un bagage cabine et un petit sac sous le siège sont compris dans tous les cas.
change|en|1|user|-|What if our plans change?
change|en|2|assistant|-|{change_en} Would you like to see the next fare up?
change|fr|1|user|-|Et si nos projets changent ?
change|fr|2|assistant|-|{change_fr} Voulez-vous voir le tarif supérieur ?
weather|en|1|user|-|What will the weather be like in {destination} then?
weather|en|2|assistant|get_climate|One moment, I'll look at the averages for those weeks.
weather|-|3|tool|get_climate|{"city": "{destination}", "month": "{month}", "high_celsius": {celsius}, "rainy_days": {rain}}
weather|en|4|assistant|-|Around {celsius} °C in the afternoon, with some {rain} days of rain in the month. A light jacket for the evening should do.
weather|fr|1|user|-|Quel temps fera-t-il à {destination} à ce moment-là ?
weather|fr|2|assistant|get_climate|Un instant, je regarde les moyennes pour ces semaines.
weather|fr|4|assistant|-|Environ {celsius} °C l'après-midi, avec {rain} jours de pluie dans le mois. Une veste légère pour le soir devrait suffire.
documents|en|1|user|-|Do we need a visa for {destination}?
documents|en|2|assistant|-|That depends on your passports, so please check with the embassy before you pay. In general a passport valid for six months after your return is asked for.
documents|fr|1|user|-|Faut-il un visa pour {destination} ?
documents|fr|2|assistant|-|Cela dépend de vos passeports : vérifiez auprès de l'ambassade avant de payer. En général, un passeport valable six mois après le retour est demandé.
transfer|en|1|user|-|How do we get from the airport to the centre?
transfer|en|2|assistant|-|There is a train or bus from {destination_code} several times an hour; a taxi takes about {minutes} minutes outside the rush hour.
transfer|fr|1|user|-|Comment va-t-on de l'aéroport au centre-ville ?
transfer|fr|2|assistant|-|Il y a un train ou un bus depuis {destination_code} plusieurs fois par heure ; un taxi met environ {minutes} minutes hors des heures de pointe.
hotel|en|1|user|-|Can you suggest a hotel for the {nights} nights too?
hotel|en|2|assistant|search_hotels|Sure. I'll look for something central with good reviews.
hotel|-|3|tool|search_hotels|{"city": "{destination}", "check_in_on": "{checks_in}", "nights": {nights}, "rooms": {rooms}, "best": {"name": "{hotel}", "price": "{hotel_price}"}}
hotel|en|4|assistant|-|{hotel} would suit you: {hotel_price} for {nights} nights, {board_en}, a short walk from the centre.
hotel|fr|1|user|-|Pouvez-vous aussi proposer un hôtel pour les {nights} nuits ?
hotel|fr|2|assistant|search_hotels|Bien sûr. Je cherche quelque chose de central et bien noté.
hotel|fr|4|assistant|-|{hotel} vous conviendrait : {hotel_price} pour {nights} nuits, {board_fr}, à quelques minutes à pied du centre.
book|en|1|user|-|Perfect, please book it.
book|en|2|assistant|create_booking|I'm booking it with the details in your profile.
book|-|3|tool|create_booking|{"status": "confirmed", "reference": "{reference}"}
book|en|4|assistant|-|Done. Your reference is {reference}; the confirmation is on its way to you. Have a wonderful time in {destination}!
book|fr|1|user|-|Parfait, réservez, s'il vous plaît.
book|fr|2|assistant|create_booking|Je réserve avec les informations de votre profil.
book|fr|4|assistant|-|C'est fait. Votre référence est {reference} ; la confirmation vous parvient par e-mail. Excellent séjour à {destination} !
thanks|en|1|user|-|Thank you, that was easy.
thanks|en|2|assistant|-|You're welcome, {given}. I'm here if anything changes.
thanks|fr|1|user|-|Merci, c'était simple.
thanks|fr|2|assistant|-|Avec plaisir, {given}. Je reste à votre disposition.
later|en|1|user|-|I need to talk it over first. Can you keep the price?
later|en|2|assistant|-|I can't hold a fare, but I can tell you when it moves. {price} is what it is today.
later|fr|1|user|-|Je dois d'abord en parler. Pouvez-vous garder ce prix ?
later|fr|2|assistant|-|Je ne peux pas bloquer un tarif, mais je peux vous prévenir s'il change. Aujourd'hui, c'est {price}.
agent|en|1|user|-|I'd like to speak to a person, my case is a bit special.
agent|en|2|assistant|hand_over|Of course. I'm passing our conversation on, so you won't have to repeat anything.
agent|-|3|tool|hand_over|{"queue": "travel_desk", "position": 2}
agent|en|4|assistant|-|A colleague will be with you in about {minutes} minutes.
agent|fr|1|user|-|Je voudrais parler à quelqu'un, mon cas est un peu particulier.
agent|fr|2|assistant|hand_over|Bien sûr. Je transmets notre conversation, vous n'aurez rien à répéter.
agent|fr|4|assistant|-|Un collègue vous répondra dans {minutes} minutes environ.
\.
