import JSONStore
import MentorCore
import Wording

/// A merge of two people as people and programs see it.
struct MergeReport {
  let context: AppContext

  /// In what two records differ, before anything is changed.
  func differences(_ kept: Person, _ other: PersonID, _ found: [MergeDifference]) -> Report {
    Report(
      title: Phrase(
        ru: "Чем отличаются \(kept.id) и \(other)", en: "How \(kept.id) and \(other) differ"),
      table: { table(found, "\(kept.id)", "\(other)") },
      json: {
        [
          "kept": .string("\(kept.id)"), "other": .string("\(other)"),
          "differences": .array(found.map(json)),
        ]
      })
  }

  /// What a merge did.
  func merged(_ merge: PersonMerge) -> Report {
    Report(
      text: { text(merge, $0) },
      json: {
        [
          "person": context.fields(of: merge.person), "merged": .string("\(merge.other)"),
          "differences": .array(merge.differences.map(json)),
          "profiles": .array(
            merge.profiles.map { profile in
              [
                "kept": .string(profile.kept), "merged": .string(profile.other),
                "differences": .array(profile.differences.map(json)),
              ]
            }),
          "changed": .array(merge.changed.map { .string($0) }),
        ]
      })
  }

  private func json(_ difference: MergeDifference) -> JSON {
    let shown = context.showsNames
    return [
      "field": .string(difference.field), "outcome": .string(difference.outcome.rawValue),
      "kept": shown ? JSON(difference.kept) : .null,
      "other": shown ? .string(difference.other) : .null,
    ]
  }

  private func table(
    _ found: [MergeDifference], _ kept: String, _ other: String
  ) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "field", title: Phrase(ru: "Поле", en: "Field")),
        ReportTable.Column(key: "kept", title: Phrase(verbatim: kept)),
        ReportTable.Column(key: "other", title: Phrase(verbatim: other)),
        ReportTable.Column(key: "outcome", title: Phrase(ru: "Что с ним", en: "Outcome")),
      ],
      rows: found.map { difference in
        [
          Phrase(verbatim: difference.field), value(difference.kept),
          value(difference.other), Self.name(difference.outcome),
        ]
      },
      empty: Phrase(ru: "Записи не отличаются.", en: "The records do not differ."))
  }

  private func value(_ text: String?) -> Phrase {
    guard let text else { return Phrase(verbatim: "") }
    return Phrase(verbatim: context.showsNames ? text : "…")
  }

  private func text(_ merge: PersonMerge, _ settings: TextSettings) -> String {
    var text =
      settings(
        Phrase(
          ru: "Запись \(merge.other) вошла в \(context.label(merge.person)).",
          en: "\(merge.other) became part of \(context.label(merge.person)).")) + "\n"
    if !merge.differences.isEmpty {
      text +=
        "\n"
        + TextTable(
          table(merge.differences, "\(merge.person.id)", "\(merge.other)"), settings
        ).text
    }
    for profile in merge.profiles {
      text +=
        "\n"
        + settings(
          Phrase(
            ru: "Профиль \(profile.other) вошёл в \(profile.kept).",
            en: "The profile \(profile.other) became part of \(profile.kept).")) + "\n"
      if !profile.differences.isEmpty {
        text += TextTable(table(profile.differences, profile.kept, profile.other), settings).text
      }
    }
    if !merge.changed.isEmpty {
      text +=
        "\n"
        + settings(
          Phrase(
            ru: "Ссылки переведены: \(merge.changed.joined(separator: ", ")).",
            en: "References led over: \(merge.changed.joined(separator: ", ")).")) + "\n"
    }
    return text
  }

  private static func name(_ outcome: MergeDifference.Outcome) -> Phrase {
    switch outcome {
    case .taken: Phrase(ru: "взято", en: "taken")
    case .kept: Phrase(ru: "осталось прежнее", en: "kept")
    case .finer: Phrase(ru: "взято более точное", en: "the finer was taken")
    case .joined: Phrase(ru: "списки объединены", en: "joined")
    case .open: Phrase(ru: "противоречие: решите", en: "contradiction: decide")
    case .decided: Phrase(ru: "решено вами", en: "as you decided")
    }
  }
}
