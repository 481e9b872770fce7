import JSONStore
import MentorCore
import Wording

/// Other possible pairs as people and programs see them.
struct AlternativesReport {
  let context: AppContext
  let pool: Pool
  /// Whether every possible pairing was looked at.
  let isExact: Bool

  /// The line that says so where it was not.
  private func ending(_ settings: TextSettings) -> String {
    isExact ? "" : "\n" + settings(.approximate) + "\n"
  }

  /// The alternatives of a mentee.
  func report(_ list: AlternativeList, ofMentee mentee: MenteeID) -> Report {
    let title = context.label(mentee, in: pool)
    return report(list, title: title, key: "mentee", id: "\(mentee)") { pair in
      context.label(pair.mentor, in: pool)
    }
  }

  /// The alternatives of a mentor.
  func report(_ list: AlternativeList, ofMentor mentor: MentorID) -> Report {
    let title = context.label(mentor, in: pool)
    return report(list, title: title, key: "mentor", id: "\(mentor)") { pair in
      context.label(pair.mentee, in: pool)
    }
  }

  private func report(
    _ list: AlternativeList, title: String, key: String, id: String,
    other: @escaping (Alternative) -> String
  ) -> Report {
    func table() -> ReportTable {
      ReportTable(
        columns: [
          ReportTable.Column(
            key: key == "mentee" ? "mentor" : "mentee",
            title: key == "mentee"
              ? Phrase(ru: "Наставник", en: "Mentor")
              : Phrase(ru: "Наставляемый", en: "Mentee")),
          ReportTable.Column(
            key: "score", title: Phrase(ru: "Балл", en: "Score"), alignment: .right),
          ReportTable.Column(
            key: "lostPairs", title: Phrase(ru: "Потеря пар", en: "Pairs lost"),
            alignment: .right),
          ReportTable.Column(
            key: "lostScore", title: Phrase(ru: "Потеря баллов", en: "Points lost"),
            alignment: .right),
          ReportTable.Column(key: "moves", title: Phrase(ru: "Кто ещё сменит", en: "Who moves")),
        ],
        rows: list.alternatives.map { pair in
          [
            Phrase(verbatim: other(pair)), .number(pair.score), .number(pair.lostPairs),
            .number(pair.lostScore),
            pair.moves.dropFirst().map(move).joined(separator: "; "),
          ]
        },
        empty: Phrase(ru: "Других возможных пар нет.", en: "There are no other possible pairs."))
    }
    return Report(
      title: Phrase(ru: "Другие пары: \(title)", en: "Other pairs: \(title)"), table: table,
      json: {
        [
          key: .string(id), "pairs": JSON(list.current),
          "lockedTo": list.lock.map { .string("\($0)") } ?? .null,
          "alternatives": .array(list.alternatives.map(json)), "exact": .bool(isExact),
        ]
      },
      text: { settings in
        title + "\n" + settings(now(list)) + "\n\n"
          + TextTable(table(), settings).text + ending(settings)
      })
  }

  /// What the best matching gives now.
  private func now(_ list: AlternativeList) -> Phrase {
    if let lock = list.lock {
      let name = context.label(lock, in: pool)
      return Phrase(
        ru: "Закреплён за наставником \(name), выбора нет.",
        en: "Locked to \(name), which leaves no choice.")
    }
    guard !list.current.isEmpty else {
      return Phrase(
        ru: "В лучшем подборе остаётся без пары.", en: "Left without a pair by the best matching.")
    }
    let pairs = list.current.map {
      "\(context.label($0.mentor, in: pool)) – \(context.label($0.mentee, in: pool)) (\($0.score))"
    }.joined(separator: "; ")
    return Phrase(ru: "Лучший подбор: \(pairs).", en: "The best matching: \(pairs).")
  }

  /// Somebody who would move, in short.
  private func move(_ move: MatchMove) -> Phrase {
    let none = Phrase(ru: "без пары", en: "no pair")
    let from = move.from.map { Phrase(verbatim: "\($0)") } ?? none
    let to = move.to.map { Phrase(verbatim: "\($0)") } ?? none
    return Phrase(verbatim: "\(move.mentee): ") + from + Phrase(verbatim: " → ") + to
  }

  private func json(_ pair: Alternative) -> JSON {
    [
      "mentor": .string("\(pair.mentor)"), "mentee": .string("\(pair.mentee)"),
      "score": JSON(pair.score), "lostPairs": JSON(pair.lostPairs),
      "lostScore": JSON(pair.lostScore), "moves": .array(pair.moves.map(\.json)),
    ]
  }

  /// Which pairs are fixed, and which could be exchanged.
  func report(_ choices: [EqualChoices]) -> Report {
    let open = choices.filter { !$0.isFixed }
    let fixed = choices.filter { $0.isFixed && $0.mentor != nil }
    func table() -> ReportTable {
      ReportTable(
        columns: [
          ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
          ReportTable.Column(key: "mentor", title: Phrase(ru: "Сейчас", en: "Now")),
          ReportTable.Column(
            key: "others", title: Phrase(ru: "Без потерь также", en: "Without loss also")),
        ],
        rows: open.map { choice in
          [
            Phrase(verbatim: context.label(choice.mentee, in: pool)),
            choice.mentor.map { Phrase(verbatim: context.label($0, in: pool)) }
              ?? Phrase(ru: "без пары", en: "no pair"),
            (choice.others.map { Phrase(verbatim: "\($0)") }
              + (choice.mayBeLeftOut ? [Phrase(ru: "без пары", en: "no pair")] : []))
              .joined(separator: ", "),
          ]
        },
        empty: Phrase(
          ru: "Лучший подбор один: заменить без потерь нельзя ни одну пару.",
          en: "The best matching is the only one: no pair can be exchanged without loss."))
    }
    return Report(
      title: Phrase(ru: "Пары, которые можно заменить", en: "Pairs that could be exchanged"),
      table: table,
      json: {
        [
          "fixed": .array(
            fixed.map { choice in
              [
                "mentee": .string("\(choice.mentee)"),
                "mentor": choice.mentor.map { .string("\($0)") } ?? .null,
              ]
            }),
          "exchangeable": .array(
            open.map { choice in
              [
                "mentee": .string("\(choice.mentee)"),
                "mentor": choice.mentor.map { .string("\($0)") } ?? .null,
                "others": .array(choice.others.map { .string("\($0)") }),
                "mayBeLeftOut": .bool(choice.mayBeLeftOut),
              ]
            }),
          "exact": .bool(isExact),
        ]
      },
      text: { settings in
        settings(
          Phrase(
            ru: "Одинаковы в каждом лучшем подборе: "
              + "\(fixed.count) \(fixed.count.form("пара", "пары", "пар")).",
            en: "The same in every best matching: \(fixed.count) "
              + "\(fixed.count == 1 ? "pair" : "pairs").")) + "\n\n"
          + TextTable(table(), settings).text + ending(settings)
      })
  }
}

extension MatchMove {
  /// The move as programs read it.
  var json: JSON {
    [
      "mentee": .string("\(mentee)"), "from": from.map { .string("\($0)") } ?? .null,
      "to": to.map { .string("\($0)") } ?? .null, "scoreBefore": JSON(scoreBefore),
      "scoreAfter": JSON(scoreAfter),
    ]
  }
}

extension Phrase {
  /// That an answer looked at a part of the pairings only.
  static var approximate: Phrase {
    Phrase(
      ru: "Пар слишком много, чтобы держать все: учтены те, что могли войти в лучший подбор; "
        + "замен может быть больше, а потери — меньше.",
      en:
        "There are too many pairings to hold: those that could have been in the best matching were "
        + "looked at; there may be more possibilities, and they may cost less.")
  }
}
