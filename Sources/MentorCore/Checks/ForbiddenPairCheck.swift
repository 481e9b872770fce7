public import Wording

/// Two who must not be paired are not paired.
public struct ForbiddenPairCheck: Check {
  public let code = "constraint.forbidden-pair"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.constraints, .pairs]

  public let rule = Phrase(
    ru:
      "Тех, кого решено не соединять или кто не может работать вместе, нет в одной открытой паре.",
    en: "Two people whom a decision or a ballot keeps apart are in no open pair.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let open = records.openPairs
    let voted = records.pool.ballotVetoes.flatMap { veto in
      open.filter { $0.mentor == veto.mentor && $0.mentees.contains(veto.mentee) }.map { pair in
        finding(
          "\(pair.id)", PairingError.vetoed(veto).message,
          hint: Phrase(
            ru: "Поговорите с обоими; расформировать пару: mentorctl pair dissolve \(pair.id) "
              + "--reason \"…\".",
            en: "Talk to both; to dissolve the pair: mentorctl pair dissolve \(pair.id) "
              + "--reason \"…\"."))
      }
    }
    return voted
      + records.constraints.filter { $0.kind == .forbid }.flatMap { veto in
        open.filter { $0.mentor == veto.mentor && $0.mentees.contains(veto.mentee) }.map { pair in
          finding(
            "\(pair.id)",
            Phrase(
              ru: "\(veto.mentor) и \(veto.mentee) в паре, хотя её запрещает решение \(veto.id)",
              en: "\(veto.mentor) and \(veto.mentee) are paired although \(veto.id) forbids it"),
            hint: Phrase(
              ru: "Расформируйте пару или снимите запрет: mentorctl pair unlock \(veto.mentor) "
                + "\(veto.mentee).",
              en: "Dissolve the pair, or lift the veto: mentorctl pair unlock \(veto.mentor) "
                + "\(veto.mentee)."))
        }
      }
  }
}
