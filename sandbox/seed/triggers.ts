/**
 * What to pick to see something go wrong, or take long, on purpose.
 *
 * | pick | what happens | where |
 * | --- | --- | --- |
 * | **Customers** | | |
 * | Contoso GmbH, Fabrikam SAS, Northwind Traders AS, A. Datum AG | everything works; EU or EFTA, with resellers | |
 * | Adventure Works Cycles, コントソ株式会社 | everything works, but additional partner ids get 400/800002 | cart, order |
 * | Tailspin Toys S.r.l. | signed the agreement directly: agreements are empty, the signature status is true | agreements |
 * | Litware Sp. z o.o. | no Microsoft Customer Agreement: 403/13605 | checkout, order |
 * | Proseware S.L. | account under review: 403/800073 | checkout, order |
 * | Humongous Insurance A/S, Coho Winery Lda. | review unknown or not ready: 403/800074 | checkout, order |
 * | Wingtip Toys B.V. | account not allowed: 403/800075 | checkout, order |
 * | Trey Research Oy | locked for transactions: 403/900416 | checkout, order |
 * | Alpine Ski House e.U. | no review status at all (404/600074), may buy | validationStatus |
 * | Woodgrove Bank AB | credit refuses every group that is not billed monthly: order error 900121 (with POST orders 403) | checkout, order |
 * | Bellows College | Education approved: may buy the education plans | catalogue, cart |
 * | Graphic Design Institute | Education in review: may not buy them yet | catalogue, cart |
 * | Lamna Healthcare Stichting | Nonprofit approved: nonprofit availabilities when asked for | catalogue, cart |
 * | tenant `d0c50000-0000-4000-8000-0000000000ff` | no relationship: 403/20002 | everywhere |
 * | **Products** | | |
 * | Microsoft Teams Rooms Pro | its group is refused at checkout: order error 800020 (with POST orders 403) | checkout, order |
 * | Microsoft Teams Domestic Calling Plan | no quota: line error 10002 (with POST orders 400/800017) | cart, order |
 * | Virtual Machines NDS Series | no inventory: line error 10003 (with POST orders 400/800010) | cart, order |
 * | Windows 365 Business … (with Windows Hybrid Benefit) | enforces its own attestation: line error 10012, order 400/900203 | cart, order |
 * | Microsoft 365 Audio Conferencing and other add-ons | without a plan in the cart or owned: line error 400041 | cart |
 * | Exchange Online Archiving | more seats than its plans have: line error 10018, order 400/900275 | cart, order |
 * | Multi-Geo Capabilities | fewer seats than 5 % of its plans': line error 10019, order 400/900275 | cart, order |
 * | Microsoft 365 Business Premium, a year billed monthly | a promotion of 15 % applies by itself | cart |
 * | Dynamics 365 Field Service | hangs for half an hour before it is provisioned | after the order |
 * | Dynamics 365 Commerce (20 seats or more) | its line fails: the order ends in `error`, beside other lines in `partial_success` | after the order |
 * | SQL Server 2022 Standard Core, Enterprise Core | the order waits in `pending_po_upload` | after the order |
 * | Virtual Machines Esv3 Series in JA West | restricted when the inventory is checked | checkInventory |
 * | Microsoft 365 F3, a year paid at once | half price for a first purchase of 10 to 100 seats beside Microsoft 365 F1 (no Teams) | promotions, cart |
 * | SharePoint (Plan 1) with promotion `39NFJQT1W0RD:0001:39NFJQT1R3DM` | holds twice for a customer, then line error 10014 | promotions, cart |
 * | Azure savings plan | no list price: it costs what its buyer commits to by the hour | catalogue, cart |
 * | Office 365 Business Essentials and other old offers | known, and not on sale | offers, cart |
 * | **PartnerIDs** | | |
 * | 6151269 Carpatica Cloud, 6151993 Balkan Mreža | no Microsoft Partner Agreement: 403/900123, agreement status 2203 | cart, order |
 * | 6160437 Stella Polaris Consulting | account closed: 400/900154, agreement status 2204 | cart, order |
 * | 6177820 青空クラウド株式会社 | other CSP region: 400/800016, agreement status 2201 | cart, order |
 * | 4391507 Trey Research Advisors | exists, but is no indirect reseller: 400/800016 | cart, order |
 * | 5104217 | the provider's own: 404/2072 | cart, order |
 * | any other number | 404/800015, at `profiles/mpn` 404/3000 | cart, order |
 */

/** A tenant that exists but has no relationship with the provider: every call about it gets 403/20002. */
export const unrelatedCustomerId = 'd0c50000-0000-4000-8000-0000000000ff'
