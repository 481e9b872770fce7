import MentorCore
import Wording

extension WithdrawalEffects {
  /// What followed the withdrawal whose `terms` run, as full sentences.
  func sentences(_ terms: WithdrawalTerms?) -> [Phrase] {
    carried + destruction(terms) + profiles + pairs.map(\.sentence) + takeDown
  }

  private var carried: [Phrase] {
    isCarried
      ? [
        Phrase(
          ru: "Действует другое согласие того же вида, поэтому больше ничего не меняется.",
          en: "Another consent of the kind is in force, so nothing else changes.")
      ] : []
  }

  private func destruction(_ terms: WithdrawalTerms?) -> [Phrase] {
    guard let duty else { return [] }
    let term = terms?.destruction.map { [$0] } ?? []
    return term + [
      Phrase(
        ru: "Напоминание об уничтожении — \(duty.id): mentorctl retention list.",
        en: "The reminder to destroy is \(duty.id): mentorctl retention list.")
    ]
  }

  private var profiles: [Phrase] {
    guard !paused.isEmpty else { return [] }
    let list = paused.joined(separator: ", ")
    return [Phrase(ru: "В базе поставлены на паузу: \(list).", en: "Paused in the pool: \(list).")]
  }

  private var takeDown: [Phrase] {
    guard !published.isEmpty else { return [] }
    return [Phrase(ru: "Снять с публикации:", en: "To take down:")]
      + published.map { trace in
        Phrase(verbatim: "– \(trace.record) «\(trace.title.visible)» (") + trace.part.name
          + Phrase(verbatim: ")" + (trace.link.map { ", \($0.visible)" } ?? "") + ".")
      } + [
        Phrase(
          ru: "Затем составьте страницу для сайта заново: mentorctl publish site.",
          en: "Then make the page for the site anew: mentorctl publish site.")
      ]
  }
}

extension WithdrawalEffects.PairEffect {
  /// What became of the pair as a full sentence.
  fileprivate var sentence: Phrase {
    switch step {
    case .paused:
      Phrase(
        ru:
          "Пара \(pair.id) приостановлена; если согласия не будет, расформируйте её: mentorctl pair "
          + "dissolve \(pair.id) --reason \"…\".",
        en:
          "Pair \(pair.id) is paused; if there will be no consent, dissolve it: mentorctl pair dissolve "
          + "\(pair.id) --reason \"…\".")
    case .dissolved:
      Phrase(
        ru: "Пара \(pair.id), ещё не закреплённая приказом, расформирована.",
        en: "Pair \(pair.id), which had no order yet, is dissolved.")
    case .left:
      Phrase(
        ru: "Из группы \(pair.id) наставляемый вышел, остальные продолжают.",
        en: "The mentee left group \(pair.id); the others go on.")
    case .blocked:
      Phrase(
        ru:
          "Пара \(pair.id) (\(pair.state.name.ru)) без согласия не может ни начать, ни продолжить "
          + "работу; расформировать: mentorctl pair dissolve \(pair.id) --reason \"…\".",
        en:
          "Pair \(pair.id) (\(pair.state.name.en)) can neither begin nor go on without the consent; to "
          + "dissolve it: mentorctl pair dissolve \(pair.id) --reason \"…\".")
    }
  }
}
