<#
.SYNOPSIS
  Makes a kiosk of this machine: its folders, and Shell Launcher (or Assigned Access). Run it as SYSTEM, after the MSI.
.DESCRIPTION
  Intune runs scripts as SYSTEM; by hand: psexec -s. -Undo takes it back. Not verified on a real Windows.
.PARAMETER AssignedAccess
  Where Shell Launcher is not to be had: Windows Pro.
#>
[CmdletBinding()]
param([switch]$AssignedAccess, [switch]$Undo)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$node = if ($AssignedAccess) { 'Configuration' } else { 'ShellLauncher' }
$file = if ($AssignedAccess) { 'assigned-access.xml' } else { 'shell-launcher.xml' }
$device = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
if ($Undo) {
    $device.$node = $null
    Set-CimInstance -CimInstance $device
    Write-Output 'This machine is no kiosk any more. Restart Windows.'
    return
}

# Administrators alone put settings and packs there; whoever is signed in, and so the kiosk's account, writes its state.
$place = Join-Path $env:ProgramData 'Clearing'
$state = Join-Path $place 'State'
New-Item -ItemType Directory -Path $state -Force | Out-Null
$everyone, $system, $admins, $users = '*S-1-1-0', '*S-1-5-18', '*S-1-5-32-544', '*S-1-5-32-545'
icacls.exe $place /inheritance:r /grant "${system}:(OI)(CI)F" "${admins}:(OI)(CI)F" "${users}:(OI)(CI)RX" /remove $everyone
if ($LASTEXITCODE) { throw "icacls ended with $LASTEXITCODE." }
icacls.exe $state /grant "${users}:(OI)(CI)M"
if ($LASTEXITCODE) { throw "icacls ended with $LASTEXITCODE." }

$configuration = Get-Content (Join-Path $PSScriptRoot $file) -Raw
$device.$node = [System.Net.WebUtility]::HtmlEncode($configuration)
Set-CimInstance -CimInstance $device
Write-Output 'With the next start an account without password signs in, and Clearing stands in the desktop''s place.'
