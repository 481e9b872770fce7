import MentorCore
import Wording

/// Agreements and steps of a pair, or of two organisations, line by line.
struct PairChronicle {
  private let agreements: [Agreement]
  private let history: [PairStep]
  private let settings: TextSettings

  init(_ pair: Pair, _ settings: TextSettings) {
    agreements = pair.agreements
    history = pair.history
    self.settings = settings
  }

  init(_ partnership: OrganizationPair, _ settings: TextSettings) {
    agreements = partnership.agreements
    history = partnership.history
    self.settings = settings
  }

  /// The lines, without line breaks.
  var lines: [String] {
    var lines: [String] = []
    if !agreements.isEmpty {
      lines.append(settings(Phrase(ru: "Согласны:", en: "Agreed:")))
      lines += agreements.map { "  " + line($0) }
    }
    lines.append(settings(Phrase(ru: "История:", en: "History:")))
    return lines + history.map { "  " + line($0) }
  }

  private func line(_ agreement: Agreement) -> String {
    var line = settings(.date(agreement.date)) + "  " + settings(agreement.party.name)
    if let document = agreement.document { line += ", \(document.visible)" }
    if let day = agreement.withdrawn {
      line += settings(
        Phrase(ru: " — до \(day.numeric)", en: " — until \(day.iso)")
          + Phrase(verbatim: agreement.reason.map { ": \($0.visible)" } ?? ""))
    }
    return line
  }

  private func line(_ step: PairStep) -> String {
    var what = settings(step.state.name)
    if let event = step.event {
      let who = step.mentee.map { " \($0)" } ?? step.party.map { " (\(settings($0.name)))" } ?? ""
      what += ", " + settings(event.name) + who
    }
    if let order = step.order { what += ", \(order.text.visible)" }
    let actor = step.actor.map { ", \($0.visible)" } ?? ""
    let reason = step.reason.map { " — \($0.visible)" } ?? ""
    return "\(settings(.date(step.date)))  \(what)\(actor)\(reason)"
  }
}
