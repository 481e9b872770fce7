import JSONStore
import Wording

extension RowReader {
  /// The day in `column`; a refusal where it is no date.
  mutating func date(_ column: ImportColumn) -> CalendarDate? {
    guard let text = text(column), !SpreadsheetText.saysNothing(text) else { return nil }
    if let date = SpreadsheetText.serialDate(text) { return date }
    do throws(CalendarError) {
      return try CalendarDate(typed: text.withoutTimeOfDay)
    } catch {
      refuse(column, error.message)
      return nil
    }
  }

  /// What the consent permits; a refusal where it is not known.
  mutating func consentKind() -> ConsentKind? {
    guard let text = text(.consentKind), !SpreadsheetText.saysNothing(text) else {
      return .processing
    }
    let folded = FoldedText(text).text
    if let kind = ConsentKind(rawValue: folded) { return kind }
    if folded.holds("распростран") { return .distribution }
    if folded.holds("обработк") { return .processing }
    if folded.holds("наставник") || folded.holds("работник") { return .mentoring }
    refuse(
      .consentKind,
      Phrase.quoted(text)
        + Phrase(
          ru: " — не вид согласия; бывают: обработка, распространение, быть наставником",
          en: " is no kind of consent; there are: processing, distribution, mentoring"))
    return nil
  }

  /// The signature, or `nil` where the row leaves it to the rule; a refusal where it is not read.
  mutating func signer() -> Signer? {
    let name = text(.signerName).flatMap { SpreadsheetText.saysNothing($0) ? nil : $0 }
    let ground = text(.signerGround).flatMap { SpreadsheetText.saysNothing($0) ? nil : $0 }
    guard let text = text(.signedBy), !SpreadsheetText.saysNothing(text) else {
      return name.map { Signer(kind: .guardian, name: $0, ground: ground) }
    }
    let folded = FoldedText(text).text
    if folded.hasPrefix("сам") || folded.hasPrefix("лично") || folded == "self" {
      return Signer(kind: .own)
    }
    let stems = ["мать", "мама", "отец", "папа", "опекун", "попечител", "родител", "представител"]
    guard folded == "guardian" || stems.contains(where: { folded.holds($0) }) else {
      refuse(
        .signedBy,
        Phrase.quoted(text)
          + Phrase(
            ru: " — не ясно, кто подписал; пишите «сам» или «законный представитель»",
            en: " does not tell who signed; write “self” or “guardian”"))
      return nil
    }
    let isGround = stems.prefix(6).contains { folded.hasPrefix($0) }
    return Signer(kind: .guardian, name: name, ground: ground ?? (isGround ? text : nil))
  }
}
