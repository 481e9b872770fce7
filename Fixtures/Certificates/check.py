"""Checks a file of `mentorctl pair match --certificate FILE`, with nothing but its own numbers."""
import json, sys
from collections import Counter

proof = json.load(open(sys.argv[1], encoding="utf-8"))
mentors, mentees = {j["id"]: j for j in proof["mentors"]}, proof["mentees"]
given, free = [i for i in mentees if i["mentor"]], [i for i in mentees if not i.get("locked")]
load, locks = Counter(i["mentor"] for i in given), Counter(i["mentor"] for i in mentees if i.get("locked"))
places = {j: mentors[j]["places"] - locks[j] for j in mentors}  # what locks leave free
scores = [i["scores"][i["mentor"]] for i in given]  # fails where a pair is not possible
total, figures = sum(scores), proof["totals"]
assert all(load[j] <= mentors[j]["places"] for j in mentors), "a mentor has too many mentees"
assert (len(given), total, min(scores, default=None)) == (
    figures["matched"], figures["score"], figures.get("worst")), "other totals"


def most_pairs():
    """(1) Contested mentees have nobody but contested mentors, whose places are all counted."""
    assert not any(i["contested"] for i in mentees if i.get("locked")), "a locked mentee is contested"
    assert all(mentors[j]["contested"] for i in free if i["contested"] for j in i["scores"]), "inequality 1"
    assert len(given) == sum(not i["contested"] for i in mentees) + sum(
        places[j] for j in mentors if mentors[j]["contested"]), "more pairs might be possible"


def optimal():
    """(2) The prices reach every score; (3) they add up to the total, so no total is higher."""
    most_pairs()
    assert all(i["price"] == i["scores"][i["mentor"]] for i in mentees if i.get("locked")), "inequality 2"
    assert all(i["price"] >= 0 for i in mentees if i["contested"]), "inequality 2"
    assert all(j["price"] >= 0 for j in mentors.values() if not j["contested"]), "inequality 2"
    assert all(i["price"] + mentors[j]["price"] >= score for i in free for j, score in i["scores"].items()
               if i["contested"] == mentors[j]["contested"]), "inequality 2"
    assert total == sum(i["price"] for i in mentees) + sum(
        places[j] * mentors[j]["price"] for j in mentors), "a higher total might be possible"
    return f"{len(given)} pairs and the total {total} cannot be exceeded"


def fair():
    """(4) to (6) at each score from the lowest up, (7) by adding them: nobody has fewer pairs there."""
    most_pairs()
    open_, levels = {(i["id"], j): s for i in free for j, s in i["scores"].items()
                     if i["contested"] == mentors[j]["contested"] and places[j] > 0}, list(proof["levels"])
    may_be_out = {i["id"] for i in free if i["contested"]}
    may_be_empty = {j for j in mentors if not mentors[j]["contested"] and places[j] > 0}
    score_of, left = {i["id"]: i["scores"] for i in mentees}, {j: mentors[j]["places"] - load[j] for j in mentors}
    for s in sorted(set(open_.values()))[:-1]:
        level = levels.pop(0) if levels and levels[0]["score"] == s else {}
        p, o, f = level.get("prices", {}), level.get("leftOutPrice", 0), level.get("emptyPlacePrice", 0)
        value = lambda i, j: -1 if score_of[i][j] == s else 0
        u = {i["id"]: value(i["id"], i["mentor"]) - p.get(i["mentor"], 0) if i["mentor"] else -o for i in free}
        excess = {(i, j): u[i] + p.get(j, 0) - value(i, j) for i, j in open_}
        assert min(excess.values()) >= 0, f"inequality 4 at {s}"
        assert all(u[i] + o >= 0 for i in may_be_out), f"inequality 5 at {s}"
        assert all(p.get(j, 0) >= f and (p.get(j, 0) == f or left[j] == 0) for j in may_be_empty), f"inequality 6 at {s}"
        open_ = {pair: score for pair, score in open_.items() if excess[pair] == 0}
        may_be_out = {i for i in may_be_out if u[i] + o == 0}
        may_be_empty = {j for j in may_be_empty if p.get(j, 0) == f}
    assert not levels, "a level that is none"
    return f"{len(given)} pairs, and no answer with as many is fairer"


def stable():
    """Everybody's order is the ballot, then score, then number; no two may both be better off."""
    number = lambda name: int(name.split("-")[1])
    def key(voter, other, score):
        ballot = voter.get("ballot", [])
        return (ballot.index(other) if other in ballot else len(ballot), -score, number(other))
    last = {j: max((key(mentors[j], i["id"], i["scores"][j]) for i in free if i["mentor"] == j), default=None)
            for j in mentors}
    used = Counter(i["mentor"] for i in free if i["mentor"])
    for i in free:
        has = key(i, i["mentor"], i["scores"][i["mentor"]]) if i["mentor"] else None
        for j, s in i["scores"].items():
            wants = j != i["mentor"] and (has is None or key(i, j, s) < has)
            takes = used[j] < places[j] or (last[j] is not None and key(mentors[j], i["id"], s) < last[j])
            assert not (wants and takes), f"{i['id']} and {j} would both rather have each other"
    return f"in {len(given)} pairs no two would both rather have each other"


assert {"score": "optimal", "fair": "fair", "stable": "stable"}[proof["objective"]] == proof["certificate"]
print("proved: " + {"optimal": optimal, "fair": fair, "stable": stable}[proof["certificate"]]())
