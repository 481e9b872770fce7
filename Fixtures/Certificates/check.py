"""Checks a file of `mentorctl pair match --certificate FILE`, with nothing but its own numbers."""
import json, sys
from collections import Counter

proof = json.load(open(sys.argv[1], encoding="utf-8"))
mentors, mentees = {j["id"]: j for j in proof["mentors"]}, proof["mentees"]
given, free = [i for i in mentees if i["mentor"]], [i for i in mentees if not i.get("locked")]
load, locks = Counter(i["mentor"] for i in given), Counter(i["mentor"] for i in mentees if i.get("locked"))
places = {j: mentors[j]["places"] - locks[j] for j in mentors}  # what locks leave free
total = sum(i["scores"][i["mentor"]] for i in given)  # fails where a pair is not possible
assert all(load[j] <= mentors[j]["places"] for j in mentors), "a mentor has too many mentees"
assert all(i["price"] == i["scores"][i["mentor"]] and not i["contested"] for i in mentees if i.get("locked"))
# (1) The most pairs: contested mentees have nobody but contested mentors, whose places are all counted.
assert all(mentors[j]["contested"] for i in free if i["contested"] for j in i["scores"]), "inequality 1"
assert len(given) == sum(not i["contested"] for i in mentees) + sum(
    places[j] for j in mentors if mentors[j]["contested"]), "more pairs might be possible"
# (2) The prices reach every score; (3) they add up to the total, so no total is higher.
assert all(i["price"] >= 0 for i in mentees if i["contested"]), "inequality 2"
assert all(j["price"] >= 0 for j in mentors.values() if not j["contested"]), "inequality 2"
assert all(i["price"] + mentors[j]["price"] >= score for i in free for j, score in i["scores"].items()
           if i["contested"] == mentors[j]["contested"]), "inequality 2"
assert total == sum(i["price"] for i in mentees) + sum(
    places[j] * mentors[j]["price"] for j in mentors), "a higher total might be possible"
assert (len(given), total) == (proof["totals"]["matched"], proof["totals"]["score"]), "other totals"
print(f"proved: {len(given)} pairs and the total {total} cannot be exceeded")
