import Wording

extension HeaderRules {
  /// Makes sure that `survey` has the questions and the options that the rules name.
  ///
  /// - Throws: ``RulesError/contradiction(_:_:)`` with the first that it lacks.
  func check(against survey: SurveyDefinition) throws(RulesError) {
    guard let name else { return }
    for rule in columns {
      guard let key = rule.question else { continue }
      guard let question = survey.question(key) else {
        let near = nearest(to: key, among: survey.questions.map(\.key))
        throw .contradiction(
          name.text,
          Phrase(ru: "в анкете \(survey.code) нет вопроса ", en: "\(survey.code) has no question ")
            + .quoted(key)
            + (near.isEmpty
              ? Phrase(verbatim: "")
              : Phrase(ru: "; есть похожие: ", en: "; there are ") + .list(near)))
      }
      guard let option = rule.option else { continue }
      let isKnown = question.options.contains { FoldedText($0) == FoldedText(option) }
      let isOther = question.allowsOther && FoldedText.otherWords.contains(FoldedText(option))
      guard isKnown ? question.kind == .choices : isOther else {
        throw .contradiction(
          name.text,
          Phrase(ru: "у вопроса \(key) нет варианта ", en: "the question \(key) has no option ")
            + .quoted(option))
      }
    }
  }
}
