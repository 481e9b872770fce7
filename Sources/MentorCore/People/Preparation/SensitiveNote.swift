import JSONStore
import Wording

extension ValueProblem? {
  /// The stems of words about health that have no place in a note.
  private static let healthStems = [
    "диагноз", "заболева", "инвалид", "психиатр", "нарколог", "эпилеп", "аутизм", "беременн",
    "группа здоровья", "группы здоровья", "группу здоровья", "медицинск", "diagnos", "disease",
    "disabilit",
  ]

  /// A problem where one of `texts` speaks of somebody's health.
  ///
  /// Health data need a consent of their own and are not kept (152-ФЗ, ст. 10; that the program looks for
  /// such words is its own rule).
  static func aboutHealth(in texts: [String?]) -> Self {
    for text in texts.compactMap(\.self) {
      let folded = FoldedText(text).text
      guard let stem = healthStems.first(where: { folded.holds($0) }) else { continue }
      return ValueProblem(
        Phrase(
          ru: "в заметке есть сведения о здоровье («\(stem)…»): их хранить нельзя "
            + "(152-ФЗ, ст. 10)",
          en: "the note speaks of health (“\(stem)…”), which must not be kept (152-ФЗ, art. 10)"),
        hint: Phrase(
          ru: "Оставьте только итог: рекомендован, с условиями или нет.",
          en: "Keep the outcome alone: recommended, with conditions, or not."))
    }
    return nil
  }
}
