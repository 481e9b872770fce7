import JSONStore
import MentorCore
import Wording

/// A proposal as people and programs see it.
struct ProposalReport {
  let proposal: Proposal
  let context: AppContext
  let pool: Pool
  /// Whether the proposal is stored, so that it can be accepted.
  let isKept: Bool

  var report: Report {
    Report(
      title: isKept
        ? Phrase(ru: "Предложение пар \(proposal.id)", en: "Proposal of pairs \(proposal.id)")
        : Phrase(ru: "Предложение пар", en: "Proposal of pairs"),
      table: { table }, json: { json }, text: { text($0) })
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
        ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
        ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
        ReportTable.Column(
          key: "score", title: Phrase(ru: "Балл", en: "Score"), alignment: .right),
      ]
        + (proposal.rematch == nil
          ? [] : [ReportTable.Column(key: "pair", title: Phrase(ru: "Пара", en: "Pair"))]),
      rows: proposal.pairs.map { pair in
        [
          Phrase(verbatim: context.label(pair.mentor, in: pool)),
          Phrase(verbatim: context.label(pair.mentee, in: pool)), pool.name(of: pair.form),
          .number(pair.score),
        ]
          + (proposal.rematch == nil
            ? []
            : [
              keptPairs[pair.mentee].map { Phrase(verbatim: "\($0)") }
                ?? Phrase(ru: "новая", en: "new")
            ])
      },
      empty: Phrase(ru: "Ни одной пары не получилось.", en: "No pair is possible."))
  }

  /// The pairs that stay, by mentee.
  private var keptPairs: [MenteeID: PairID] {
    var found: [MenteeID: PairID] = [:]
    for id in proposal.rematch?.kept ?? [] {
      for mentee in pool.pairs[id]?.mentees ?? [] { found[mentee] = id }
    }
    return found
  }

  private var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("proposal", isKept ? .string("\(proposal.id)") : .null),
      JSON.Member("objective", .string(proposal.objective.rawValue)),
      JSON.Member("pairs", JSON(proposal.pairs)),
      JSON.Member("unmatched", JSON(proposal.unmatched)),
      JSON.Member("totals", JSON(proposal.totals)),
      JSON.Member("certificate", JSON(proposal.certificate)),
      JSON.Member("year", .string(proposal.year.jsonText)),
      JSON.Member("date", .string(proposal.date.iso)),
    ]
    if let rematch = proposal.rematch { members.append(JSON.Member("rematch", JSON(rematch))) }
    if let bound = proposal.bound { members.append(JSON.Member("bound", JSON(bound))) }
    return .object(members)
  }

  private func text(_ settings: TextSettings) -> String {
    TextTable(table, settings).text + "\n" + summary.map { settings($0) + "\n" }.joined()
  }

  private var summary: [Phrase] {
    let totals = proposal.totals
    var lines = [
      Phrase(
        ru: "Пар: \(totals.matched) из \(totals.mentees) наставляемых, сумма баллов "
          + "\(totals.score)" + (totals.worst.map { ", наименьший \($0)" } ?? "") + ".",
        en: "\(totals.matched) of \(totals.mentees) mentees paired, total score "
          + "\(totals.score)" + (totals.worst.map { ", lowest \($0)" } ?? "") + ".")
    ]
    lines +=
      proposal.rematch.map(changes) ?? [proved]
    if let bound = proposal.bound {
      lines.append(
        Phrase(
          ru: "Из-за размера у каждого рассмотрены \(bound) лучших кандидатов; доказательство "
            + "относится к ним.",
          en: "Because of the size the \(bound) best candidates of each were considered; the proof "
            + "is about them."))
    }
    lines += unmatched
    if isKept, !proposal.pairs.isEmpty {
      lines.append(
        Phrase(
          ru: "Предложение \(proposal.id) сохранено. Принять: mentorctl pair accept \(proposal.id)",
          en: "Proposal \(proposal.id) is kept. To accept it: mentorctl pair accept "
            + "\(proposal.id)"))
    }
    return lines
  }

  /// What is proved.
  private var proved: Phrase {
    switch proposal.objective {
    case .score:
      Phrase(
        ru: "Доказано: большего числа пар и большей суммы при нём не существует.",
        en: "Proved: no other answer has more pairs, or as many and a higher total.")
    case .fair:
      Phrase(
        ru:
          "Доказано: большего числа пар не существует, и при нём нельзя ни поднять наименьший балл, "
          + "ни сделать меньше пар с ним, затем то же о следующем балле и так далее.",
        en:
          "Proved: no other answer has more pairs; among those with as many none has a higher lowest "
          + "score or fewer pairs at it, then the same of the next score, and so on.")
    case .stable:
      Phrase(
        ru:
          "Доказано: нет наставника и наставляемого, которые оба предпочли бы друг друга тому, что "
          + "им предложено. Пар при этом может быть меньше, чем возможно.",
        en: "Proved: no mentor and mentee would both rather have each other than what is proposed. "
          + "There may be fewer pairs than possible.")
    }
  }

  /// What a rematch leaves and what it replaces.
  private func changes(_ plan: RematchPlan) -> [Phrase] {
    var lines = [
      Phrase(
        ru: "Доказано: пар больше быть не может, и меньше изменить нельзя; при этом сумма "
          + "наибольшая.",
        en: "Proved: no other answer has more pairs, or as many and fewer changes, or a higher "
          + "total with both."),
      Phrase(
        ru: "Предложенных пар остаётся: \(plan.kept.count), новых: "
          + "\(proposal.pairs.count - plan.kept.count), будет расформировано: "
          + "\(plan.dissolved.count).",
        en: "Proposed pairs that stay: \(plan.kept.count), new ones: "
          + "\(proposal.pairs.count - plan.kept.count), to be dissolved: "
          + "\(plan.dissolved.count)."),
    ]
    lines += plan.dissolved.compactMap { id in
      pool.pairs[id].map { pair in
        let people =
          ([context.label(pair.mentor, in: pool)]
          + pair.mentees.map { context.label($0, in: pool) }).joined(separator: " – ")
        return Phrase(verbatim: "  \(id): \(people)")
      }
    }
    return lines
  }

  private var unmatched: [Phrase] {
    guard !proposal.unmatched.isEmpty else { return [] }
    let reasons = UnmatchedReason.allCases.compactMap { reason -> Phrase? in
      let count = proposal.unmatched.count { $0.reasons.contains(reason) }
      return count == 0
        ? nil : Phrase(ru: "  \(count) — ", en: "  \(count) — ") + reason.message
    }
    let count = Phrase(
      ru: "Без наставника: \(proposal.unmatched.count).",
      en: "Without a mentor: \(proposal.unmatched.count).")
    let detail =
      proposal.objective == .stable
      ? Phrase(
        ru: " О подборе по сумме баллов подробно: mentorctl pair unmatched",
        en: " In detail about the matching by total score: mentorctl pair unmatched")
      : Phrase(
        ru: " Подробно: mentorctl pair unmatched", en: " In detail: mentorctl pair unmatched")
    return [
      count + detail
    ] + reasons
  }
}
