import Wording

/// Puts rules into words, so that reading the words gives the rule again.
struct CountingPrinter {
  /// Of what the conditions speak; it decides what «вид» means and nothing else.
  let subject: CountingSubjectKind

  func rule(_ rule: CountingRule) -> Phrase {
    guard let condition = rule.condition else { return rule.unit.word.name }
    return join([rule.unit.word.name, CountingWord.where.name, self.condition(condition)])
  }

  func condition(_ condition: CountingCondition) -> Phrase {
    switch condition {
    case .term(let term): self.term(term)
    case .not(.term(.pair(let inner))): nested(.noPair, inner)
    case .not(.term(.mentor(let inner))) where subject == .partner: nested(.noMentor, inner)
    case .not(let inner): join([CountingWord.not.name, bracketed(inner)])
    case .all(let parts): join(parts.map(bracketedAlternatives), by: CountingWord.and)
    case .any(let parts): join(parts.map { self.condition($0) }, by: CountingWord.or)
    }
  }

  private func bracketed(_ condition: CountingCondition) -> Phrase {
    switch condition {
    case .term, .not: self.condition(condition)
    case .all, .any: brackets(self.condition(condition))
    }
  }

  private func bracketedAlternatives(_ condition: CountingCondition) -> Phrase {
    if case .any = condition { return brackets(self.condition(condition)) }
    return self.condition(condition)
  }

  private func term(_ term: CountingTerm) -> Phrase {
    switch term {
    case .role(let side): join([CountingWord.role.name, PairSide.names[side == .mentor ? 0 : 1]])
    case .kind(let kinds): join([CountingWord.kind.name, list(kinds.map(\.name))])
    case .age(let range, let day):
      join([CountingWord.age.name, number(range)] + (day.map { [on($0)] } ?? []))
    case .sex(let sex): join([CountingWord.sex.name, Sex.names[sex == .female ? 0 : 1]])
    case .grade(let range): join([CountingWord.grade.name, number(range)])
    case .course(let range): join([CountingWord.course.name, number(range)])
    case .experience(let range): join([CountingWord.experience.name, number(range)])
    case .newEmployee: CountingWord.newEmployee.name
    case .status(let all): join([CountingWord.status.name, list(all.map(\.name))])
    case .declared(let codes): join([CountingWord.declared.name, forms(codes)])
    case .trained(let time): join([CountingWord.trained.name, self.time(time)])
    case .surveyed: CountingWord.surveyed.name
    case .satisfied: CountingWord.satisfied.name
    case .satisfaction(let range): join([CountingWord.satisfaction.name, number(range)])
    case .pair(let inner): nested(.pair, inner)
    case .form(let codes): join([CountingWord.form.name, forms(codes)])
    case .model(let all): join([CountingWord.model.name, list(all.map(\.word))])
    case .state(let all, let day):
      join([CountingWord.state.name, list(all.map(\.name))] + (day.map { [on($0)] } ?? []))
    case .working(let time): join([CountingWord.working.name, self.time(time)])
    case .begun(let time): join([CountingWord.begun.name, self.time(time)])
    case .completed(let time): join([CountingWord.completed.name, self.time(time)])
    case .dissolved(let time): join([CountingWord.dissolved.name, self.time(time)])
    case .group: CountingWord.group.name
    case .ordered: CountingWord.ordered.name
    case .meetings(let range): join([CountingWord.held.name, number(range)])
    case .mentor(let inner): nested(.mentor, inner)
    case .mentee(let inner): nested(.mentee, inner)
    case .partnerKind(let kinds): join([CountingWord.kind.name, list(kinds.map(\.name))])
    case .eventKind(let kinds): join([CountingWord.kind.name, list(kinds.map(\.name))])
    case .meetingKind(let kinds): join([CountingWord.kind.name, list(kinds.map(\.name))])
    case .published(let time): join([CountingWord.published.name, self.time(time)])
    case .takenPlace(let time): join([CountingWord.takenPlace.name, self.time(time)])
    }
  }

  private func nested(_ word: CountingWord, _ inner: CountingCondition?) -> Phrase {
    guard let inner else { return word.name }
    let subject: CountingSubjectKind = word == .pair || word == .noPair ? .pair : .participant
    return join([word.name, brackets(CountingPrinter(subject: subject).condition(inner))])
  }

  private func time(_ time: CountingTime) -> Phrase {
    switch time {
    case .period: join([CountingWord.during.name, CountingWord.period.name])
    case .day: join([CountingWord.on.name, CountingWord.day.name])
    case .on(let date): on(date)
    case .between(let from, let to):
      join([
        CountingWord.during.name,
        Phrase(ru: "\(from.numeric)–\(to.numeric)", en: "\(from.numeric)–\(to.numeric)"),
      ])
    }
  }

  private func on(_ date: CalendarDate) -> Phrase {
    join([CountingWord.on.name, Phrase(verbatim: date.numeric)])
  }

  private func number(_ range: ClosedRange<Int>) -> Phrase {
    if range.upperBound >= Int(Int32.max) {
      return join([CountingWord.from.name, Phrase(verbatim: "\(range.lowerBound)")])
    }
    if range.lowerBound == range.upperBound { return Phrase(verbatim: "\(range.lowerBound)") }
    return Phrase(verbatim: "\(range.lowerBound)–\(range.upperBound)")
  }

  private func forms(_ codes: [FormCode]) -> Phrase {
    Phrase(verbatim: codes.map(\.text).joined(separator: ", "))
  }

  /// The names, those with a dash or a comma inside in quotation marks.
  private func list(_ names: [Phrase]) -> Phrase {
    names.map { name in
      name.ru.contains(",") || name.en.contains(",")
        ? Phrase(ru: "«\(name.ru)»", en: "“\(name.en)”") : name
    }.joined(separator: ", ")
  }

  private func brackets(_ phrase: Phrase) -> Phrase {
    Phrase(verbatim: "(") + phrase + Phrase(verbatim: ")")
  }

  private func join(_ phrases: [Phrase]) -> Phrase { phrases.joined(separator: " ") }

  private func join(_ phrases: [Phrase], by word: CountingWord) -> Phrase {
    var words: [Phrase] = []
    for phrase in phrases {
      if !words.isEmpty { words.append(word.name) }
      words.append(phrase)
    }
    return join(words)
  }
}
